#include "ui/window/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace dosirak {

namespace {

constexpr int maximumRecent = 12;

QString partKey(Settings::Part part)
{
    switch (part) {
    case Settings::Part::SitePanel:
        return QStringLiteral("window/sitePanel");
    case Settings::Part::Form:
        return QStringLiteral("window/form");
    case Settings::Part::Photos:
        return QStringLiteral("window/photos");
    case Settings::Part::Preview:
        return QStringLiteral("window/preview");
    }
    return {};
}

} // namespace

Settings::Settings()
    : m_settings(std::make_unique<QSettings>())
{
}

Settings::Settings(const QString &iniFile)
    : m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

Appearance Settings::appearance() const
{
    const QString name = m_settings->value(QStringLiteral("appearance")).toString();
    if (name == QLatin1String("light")) {
        return Appearance::Light;
    }
    return name == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    const QString name = appearance == Appearance::Light  ? QStringLiteral("light")
                         : appearance == Appearance::Dark ? QStringLiteral("dark")
                                                          : QStringLiteral("system");
    m_settings->setValue(QStringLiteral("appearance"), name);
}

bool Settings::monospace() const
{
    return m_settings->value(QStringLiteral("editor/monospace"), false).toBool();
}

void Settings::setMonospace(bool on)
{
    m_settings->setValue(QStringLiteral("editor/monospace"), on);
}

qreal Settings::previewZoom() const
{
    return qBound(0.25, m_settings->value(QStringLiteral("preview/zoom"), 1.0).toDouble(), 5.0);
}

void Settings::setPreviewZoom(qreal factor)
{
    m_settings->setValue(QStringLiteral("preview/zoom"), factor);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::splitterState() const
{
    return m_settings->value(QStringLiteral("window/splitter")).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_settings->setValue(QStringLiteral("window/splitter"), state);
}

std::optional<bool> Settings::isOpen(Part part) const
{
    const QVariant value = m_settings->value(partKey(part));
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void Settings::setOpen(Part part, bool open)
{
    m_settings->setValue(partKey(part), open);
}

QList<RecentEntry> Settings::recent() const
{
    QList<RecentEntry> entries;
    const int count = m_settings->beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        RecentEntry entry;
        entry.path = m_settings->value(QStringLiteral("path")).toString();
        entry.title = m_settings->value(QStringLiteral("title")).toString();
        entry.isSite = m_settings->value(QStringLiteral("site")).toBool();
        entry.posts = m_settings->value(QStringLiteral("posts")).toInt();
        entry.opened = m_settings->value(QStringLiteral("opened")).toDateTime();
        entry.missing = !QFileInfo::exists(entry.path);
        if (!entry.path.isEmpty()) {
            entries.append(entry);
        }
    }
    m_settings->endArray();
    return entries;
}

void Settings::addRecent(const QString &path, const QString &title, bool isSite, int posts)
{
    QList<RecentEntry> entries = recent();
    entries.removeIf([&path](const RecentEntry &entry) { return entry.path == path; });
    entries.prepend({path, title, isSite, posts, QDateTime::currentDateTime(), false});
    entries = entries.mid(0, maximumRecent);
    m_settings->beginWriteArray(QStringLiteral("recent"), static_cast<int>(entries.size()));
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const RecentEntry &entry = entries.at(i);
        m_settings->setArrayIndex(i);
        m_settings->setValue(QStringLiteral("path"), entry.path);
        m_settings->setValue(QStringLiteral("title"), entry.title);
        m_settings->setValue(QStringLiteral("site"), entry.isSite);
        m_settings->setValue(QStringLiteral("posts"), entry.posts);
        m_settings->setValue(QStringLiteral("opened"), entry.opened);
    }
    m_settings->endArray();
}

QString Settings::exportFolder() const
{
    return m_settings->value(QStringLiteral("export/folder")).toString();
}

void Settings::setExportFolder(const QString &folder)
{
    m_settings->setValue(QStringLiteral("export/folder"), folder);
}

QString Settings::lastFolder() const
{
    return m_settings
        ->value(QStringLiteral("lastFolder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings->setValue(QStringLiteral("lastFolder"), folder);
}

} // namespace dosirak
