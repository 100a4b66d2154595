#pragma once

#include "ui/theme/Look.h"
#include "ui/welcome/WelcomePage.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

class QSettings;

namespace dosirak {

/// What the program remembers between two starts: the only place that knows the names of the keys.
class Settings
{
public:
    Settings();
    explicit Settings(const QString &iniFile); ///< for tests
    ~Settings();

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    bool monospace() const;
    void setMonospace(bool on);
    qreal previewZoom() const;
    void setPreviewZoom(qreal factor);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

    /// Folds the user chose; nullopt: never chosen, the window's size decides.
    enum class Part { SitePanel, Form, Photos, Preview };
    std::optional<bool> isOpen(Part part) const;
    void setOpen(Part part, bool open);

    /// Newest first, at most 12.
    QList<RecentEntry> recent() const;
    void addRecent(const QString &path, const QString &title, bool isSite, int posts = 0);

    QString exportFolder() const;
    void setExportFolder(const QString &folder);
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace dosirak
