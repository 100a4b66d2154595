#pragma once

#include <QMainWindow>

#include <memory>

namespace dosirak {

class Look;
class Settings;

/// The window: makes the parts and connects them. What each part does it decides itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Look &look, Settings &settings);
    ~MainWindow() override;

    bool open(const QString &path);
    void openSample();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dosirak
