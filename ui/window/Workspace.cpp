#include "ui/window/Workspace.h"

#include "ui/editor/PostEditor.h"
#include "ui/frontmatter/FrontMatterForm.h"
#include "ui/notices/NoticeBar.h"
#include "ui/notices/ProblemList.h"
#include "ui/photos/PhotoPanel.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/site/SitePanel.h"
#include "ui/theme/Look.h"
#include "ui/window/FindBar.h"
#include "ui/window/Settings.h"

#include <QApplication>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace dosirak {

namespace {

/// Of the whole width, as the design draws it.
constexpr double previewShare = 0.36;

} // namespace

Workspace::Workspace(const Look &look, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_column(new QWidget(m_splitter))
{
    const Tokens &tokens = look.tokens();
    sitePanel = new SitePanel(look, m_splitter);
    notices = new NoticeBar(look, m_column);
    form = new FrontMatterForm(look, m_column);
    editor = new PostEditor(look, m_column);
    findBar = new FindBar(look, m_column);
    photos = new PhotoPanel(look, m_column);
    problems = new ProblemList(look, m_column);
    preview = new PreviewPanel(look, m_splitter);

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices);
    column->addWidget(form);
    column->addWidget(editor, 1);
    column->addWidget(findBar);
    column->addWidget(photos);
    column->addWidget(problems);

    sitePanel->setMinimumWidth(tokens.metric(QStringLiteral("sitePanelMin")));
    m_column->setMinimumWidth(tokens.metric(QStringLiteral("editorMin")));
    preview->setMinimumWidth(tokens.metric(QStringLiteral("previewMin")));
    m_splitter->addWidget(sitePanel);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(tokens.metric(QStringLiteral("splitterHandle")));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 64);
    m_splitter->setStretchFactor(2, 36);
    const int site = tokens.metric(QStringLiteral("sitePanelWidth"));
    const int all = 1440;
    const int previewWidth = static_cast<int>(all * previewShare);
    m_splitter->setSizes({site, all - site - previewWidth, previewWidth});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    problems->hide();
    fit();
}

void Workspace::setHasSite(bool hasSite)
{
    m_hasSite = hasSite;
    m_drawerOpen = false;
    fit();
}

void Workspace::setSitePanelOpen(bool open)
{
    if (m_fit.sitePanel) {
        m_settings.setOpen(Settings::Part::SitePanel, open);
    } else {
        m_drawerOpen = open;
    }
    fit();
}

void Workspace::setFormOpen(bool open)
{
    m_settings.setOpen(Settings::Part::Form, open);
    fit();
}

void Workspace::setPhotosOpen(bool open)
{
    m_settings.setOpen(Settings::Part::Photos, open);
    fit();
}

void Workspace::setPreviewOpen(bool open)
{
    if (m_fit.onePane) {
        m_previewInFront = open;
    } else {
        m_settings.setOpen(Settings::Part::Preview, open);
    }
    fit();
}

bool Workspace::isSitePanelOpen() const
{
    return !sitePanel->isHidden();
}

bool Workspace::isFormOpen() const
{
    return form->isExpanded();
}

bool Workspace::isPhotosOpen() const
{
    return photos->isExpanded();
}

bool Workspace::isPreviewOpen() const
{
    return !preview->isHidden();
}

void Workspace::fit()
{
    const WindowFit fresh = WindowFit::of(window()->size());
    const bool changed = !(fresh == m_fit) || !m_fitted;
    m_fit = fresh;
    m_fitted = true;

    const bool docked = m_fit.sitePanel;
    if (docked && sitePanel->parentWidget() != m_splitter) {
        m_splitter->insertWidget(0, sitePanel);
        m_drawerOpen = false;
    } else if (!docked && sitePanel->parentWidget() == m_splitter) {
        sitePanel->setParent(this);
    }
    const bool panel =
        m_hasSite && (docked ? m_settings.isOpen(Settings::Part::SitePanel).value_or(true) : m_drawerOpen);
    sitePanel->setVisible(panel);
    placeDrawer();

    form->setExpanded(m_settings.isOpen(Settings::Part::Form).value_or(m_fit.formExpanded));
    photos->setSmall(m_fit.photosSmall);
    photos->setExpanded(m_settings.isOpen(Settings::Part::Photos).value_or(m_fit.photosExpanded));
    if (m_fit.onePane) {
        preview->setVisible(m_previewInFront);
        m_column->setVisible(!m_previewInFront);
    } else {
        preview->setVisible(m_settings.isOpen(Settings::Part::Preview).value_or(true));
        m_column->setVisible(true);
    }
    if (changed) {
        Q_EMIT fitChanged(m_fit);
    }
    Q_EMIT layoutChanged();
}

void Workspace::placeDrawer()
{
    if (sitePanel->parentWidget() == this && sitePanel->isVisible()) {
        sitePanel->setGeometry(0, 0, qMin(width(), sitePanel->minimumWidth() + 48), height());
        sitePanel->raise();
    }
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Workspace::focusNextRegion(bool back)
{
    const QList<QWidget *> regions{sitePanel, notices, form, editor, photos, problems, preview};
    QWidget *focused = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (regions.at(i) == focused || regions.at(i)->isAncestorOf(focused)) {
            current = i;
        }
    }
    const qsizetype count = regions.size();
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *region = regions.at((current + (back ? count - step : step) + count) % count);
        if (!region->isVisible()) {
            continue;
        }
        QWidget *target = region->focusPolicy() != Qt::NoFocus ? region : nullptr;
        const QList<QWidget *> children = target ? QList<QWidget *>() : region->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                target = child;
                break;
            }
        }
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QByteArray Workspace::saveSplitter() const
{
    return m_splitter->saveState();
}

void Workspace::restoreSplitter(const QByteArray &state)
{
    if (!state.isEmpty()) {
        m_splitter->restoreState(state);
    }
}

} // namespace dosirak
