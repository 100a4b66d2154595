#include "ui/window/ViewsOfPost.h"

#include "app/text/LineIndex.h"
#include "ui/editor/PostEditor.h"
#include "ui/frontmatter/FrontMatterForm.h"
#include "ui/notices/ProblemList.h"
#include "ui/photos/PhotoPanel.h"
#include "ui/site/SitePanel.h"
#include "ui/window/FindBar.h"
#include "ui/window/PostFlow.h"
#include "ui/window/PostSession.h"
#include "ui/window/StatusLine.h"
#include "ui/window/Workspace.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QTextBlock>
#include <QTimeZone>

#include <algorithm>

namespace dosirak {

ViewsOfPost::ViewsOfPost(Workspace &workspace, PostSession &session, PostFlow &posts, StatusLine &status,
                         QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_session(session)
    , m_posts(posts)
    , m_status(status)
    , m_window(window)
{
    PostEditor *editor = workspace.editor;
    PreviewPanel *preview = workspace.preview;
    connect(&session, &PostSession::opened, this, &ViewsOfPost::showPost);
    connect(&session, &PostSession::frontMatterChanged, this, &ViewsOfPost::showFrontMatter);
    connect(&session, &PostSession::settled, this, &ViewsOfPost::showSettled);
    connect(&session, &PostSession::patched, preview,
            [this](const PagePatch &patch) { m_workspace.preview->apply(patch, m_session.rendering()); });
    connect(&posts, &PostFlow::siteChanged, this, &ViewsOfPost::showKnowledge);

    connect(editor, &PostEditor::caretMoved, this, &ViewsOfPost::showCaret);
    connect(editor, &PostEditor::visibleLineChanged, preview, &PreviewPanel::scrollToLine);
    connect(preview, &PreviewPanel::scrolled, editor, &PostEditor::scrollToLine);
    connect(preview, &PreviewPanel::lineClicked, editor, [editor](int line) { editor->goToLine(line); });
    connect(preview, &PreviewPanel::pictureClicked, editor,
            [editor](const QString &, int line) { editor->goToLine(line); });
    connect(preview, &PreviewPanel::removeTagWanted, this, &ViewsOfPost::removeTag);
    connect(workspace.sitePanel, &SitePanel::lineWanted, editor, [editor](int line) {
        editor->goToLine(line);
        editor->setFocus();
    });
    connect(workspace.form, &FrontMatterForm::lineWanted, editor, [editor](qsizetype line) {
        editor->goToLine(static_cast<int>(line));
        editor->setFocus();
    });
    connect(workspace.form, &FrontMatterForm::yamlWanted, editor,
            [editor](bool shown) { editor->setFrontMatterFolded(!shown); });
    connect(editor, &PostEditor::frontMatterFoldChanged, workspace.form,
            [this](bool folded) { m_workspace.form->setYamlShown(!folded); });
}

void ViewsOfPost::removeTag(int line, const QString &what)
{
    const LineIndex lines(m_session.text());
    const TagScan scan = scanTags(m_session.text(), m_session.frontMatter().bodyStart());
    const TagUse *nearest = nullptr;
    qsizetype nearestDistance = 0;
    for (const TagUse &use : scan.tags) {
        const bool names =
            use.name == what || std::any_of(use.arguments.cbegin(), use.arguments.cend(),
                                            [&what](const auto &argument) { return argument.text == what; });
        const qsizetype distance = qAbs(lines.place(use.span.from).line - line);
        if (names && (!nearest || distance < nearestDistance)) {
            nearest = &use;
            nearestDistance = distance;
        }
    }
    if (!nearest) {
        return;
    }
    TextEdits edits{{nearest->span.from, nearest->span.to, QString()}};
    if (nearest->isBlock) {
        edits.append({nearest->endSpan.from, nearest->endSpan.to, QString()}); // the words between them stay
    }
    m_workspace.editor->apply(edits);
}

QString ViewsOfPost::language() const
{
    const QString own = m_session.frontMatter().string(u"lang");
    if (!own.isEmpty()) {
        return own;
    }
    const auto &site = m_posts.site();
    return site ? site->config().language.section(QLatin1Char(','), 0, 0).trimmed() : QString();
}

PreviewPanel::Head ViewsOfPost::head() const
{
    const FrontMatter &frontMatter = m_session.frontMatter();
    PreviewPanel::Head head;
    head.title = frontMatter.string(u"title");
    const QVariant date = frontMatter.value(u"date");
    if (date.metaType().id() == QMetaType::QDateTime) {
        // The letters of the field are a wall clock; yaml gives it as UTC
        head.date = QLocale().toString(date.toDateTime().toUTC().date(), QLocale::LongFormat);
    } else {
        head.date = date.toString();
    }
    head.categories = frontMatter.strings(u"categories");
    head.tags = frontMatter.strings(u"tags");
    for (const Asset &asset : m_session.assets().assets) {
        if (asset.state == Asset::State::Cover) {
            head.cover = asset.name;
        }
    }
    head.language = language();
    head.path = permalinkPath(m_session.context().place, frontMatter, m_session.context().config);
    return head;
}

void ViewsOfPost::showPost()
{
    m_caretLine = -1;
    m_previewUrl = permalinkUrl(m_session.context().place, m_session.frontMatter(), m_session.context().config);
    m_workspace.editor->setLanguage(language());
    m_workspace.preview->open(m_session.context(), head(), m_session.rendering());
    m_workspace.form->setReadOnly(!m_session.isEditable());
    m_workspace.photos->setEnabledForPost(m_session.isEditable());
    m_workspace.sitePanel->setCurrentPost(m_session.path());
    m_status.setFormat(m_session.format());
    showKnowledge();
    showTitle();
    showFrontMatter();
    m_workspace.editor->setFrontMatterFolded(m_workspace.form->isExpanded() && !m_session.frontMatter().error());
    showCaret(m_workspace.editor->caret());
    // Later ones do not open the list: nothing jumps while one writes
    m_workspace.problems->setVisible(m_session.frontMatter().error().has_value());
}

void ViewsOfPost::showTitle()
{
    m_window->setWindowTitle(m_session.title() + QStringLiteral("[*] – Dosirak"));
}

void ViewsOfPost::showFrontMatter()
{
    const FrontMatter &frontMatter = m_session.frontMatter();
    m_workspace.form->setFrontMatter(frontMatter);
    if (frontMatter.exists()) {
        const LineIndex lines(m_session.text().left(frontMatter.span().to));
        m_workspace.editor->setFrontMatterLines(0, static_cast<int>(lines.place(frontMatter.span().to - 1).line));
    } else {
        m_workspace.editor->setFrontMatterLines(0, -1);
    }
    if (frontMatter.error()) {
        m_workspace.editor->setFrontMatterFolded(false);
    }
    m_workspace.preview->setHead(head());
    showTitle();
}

void ViewsOfPost::showKnowledge()
{
    const RenderContext &context = m_session.context();
    FormKnowledge knowledge;
    knowledge.pictureFields = pictureFields(context.theme);
    for (const Asset &asset : m_session.assets().assets) {
        if (asset.isPicture && asset.state != Asset::State::Missing) {
            knowledge.pictures.append(asset.name);
        }
    }
    knowledge.assetFolder = context.place.assetFolder;
    knowledge.timezone = context.config.timezone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId())
                                                           : context.config.timezone;
    knowledge.themeName = context.theme.displayName;
    knowledge.themeFields = knowledge.pictureFields;
    knowledge.layouts = {QStringLiteral("post"), QStringLiteral("page"), QStringLiteral("draft")};
    if (const auto &site = m_posts.site()) {
        knowledge.tagCounts = site->tagCounts();
        knowledge.categoryCounts = site->categoryCounts();
    }
    m_workspace.form->setKnowledge(knowledge);
}

void ViewsOfPost::showSettled()
{
    m_workspace.photos->setAssets(m_session.assets());
    m_workspace.problems->setProblems(m_session.problems());
    int errors = 0;
    int warnings = 0;
    QList<PostEditor::Mark> marks;
    for (const Problem &problem : m_session.problems()) {
        errors += problem.severity == Problem::Severity::Error ? 1 : 0;
        warnings += problem.severity == Problem::Severity::Warning ? 1 : 0;
        if (problem.severity != Problem::Severity::Note && !problem.span.isEmpty()) {
            marks.append({problem.span, problem.severity == Problem::Severity::Error});
        }
    }
    m_status.setProblems(errors, warnings);
    m_workspace.editor->setMarks(marks);
    m_workspace.editor->setKnownAssets(
        QSet<QString>(m_session.context().assets.cbegin(), m_session.context().assets.cend()));
    const qsizetype bodyStart = m_session.frontMatter().bodyStart();
    m_workspace.sitePanel->setOutline(outlineOf(m_session.text(), bodyStart));
    m_workspace.findBar->setText(m_session.text());
    m_status.setCounts(m_session.text().mid(bodyStart), m_workspace.editor->selection().length());
    showKnowledge();

    const QString url = permalinkUrl(m_session.context().place, m_session.frontMatter(), m_session.context().config);
    if (url != m_previewUrl) {
        m_previewUrl = url;
        m_workspace.preview->open(m_session.context(), head(), m_session.rendering());
    } else {
        m_workspace.preview->setHead(head());
    }
    m_caretLine = -1;
    showCaret(m_workspace.editor->caret());
}

void ViewsOfPost::showCaret(qsizetype position)
{
    const QTextBlock block = m_workspace.editor->textCursor().block();
    const int line = block.blockNumber();
    m_status.setPlace(line, position - block.position());
    m_workspace.findBar->setCaret(position);
    const qsizetype selected = m_workspace.editor->selection().length();
    if (selected > 0 || line != m_caretLine) {
        m_status.setCounts(m_session.text().mid(m_session.frontMatter().bodyStart()), selected);
    }
    if (line != m_caretLine) {
        m_caretLine = line;
        m_workspace.preview->setCaretLine(line);
        m_workspace.photos->setCaretLine(line);
        m_workspace.sitePanel->setCaretLine(line);
    }
}

} // namespace dosirak
