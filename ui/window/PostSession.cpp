#include "ui/window/PostSession.h"

#include "app/render/PostContext.h"

#include <QDir>
#include <QFileInfo>

namespace dosirak {

namespace {

constexpr int settleMilliseconds = 150;
constexpr int assetMilliseconds = 200; // other programs write a photo in several steps

} // namespace

PostSession::PostSession(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &PostSession::settle);
    m_assetTimer.setSingleShot(true);
    m_assetTimer.setInterval(assetMilliseconds);
    connect(&m_assetTimer, &QTimer::timeout, this, &PostSession::refreshAssets);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_assetTimer.start(); });
}

PostSession::~PostSession() = default;

Outcome PostSession::load(const QString &path, const std::shared_ptr<const Site> &site)
{
    Result<LoadedText> loaded = loadText(QFileInfo(path).absoluteFilePath());
    if (!loaded) {
        return loaded.error();
    }
    m_loaded = std::move(*loaded);
    m_onDisk = m_loaded.bytes;
    m_site = site;
    m_text = m_loaded.text;
    return std::nullopt;
}

void PostSession::startNew(const QString &text, const std::shared_ptr<const Site> &site)
{
    m_loaded = LoadedText{};
    m_loaded.text = text;
    m_onDisk.clear();
    m_site = site;
    m_text = text;
}

void PostSession::begin()
{
    place();
    m_frontMatter = FrontMatter::parse(m_text);
    m_shown = m_renderer.render(m_text).segments;
    m_assets = AssetFolder::read(m_context.place, m_text, m_frontMatter, m_context.theme);
    m_problems = checkPost(m_text, m_context);
    m_modified = isModified();
    Q_EMIT opened();
    Q_EMIT frontMatterChanged();
    Q_EMIT settled();
    Q_EMIT modifiedChanged(m_modified);
}

void PostSession::place()
{
    m_context = contextFor(m_loaded.path, m_site);
    m_renderer.setContext(m_context);
    watchAssets();
}

void PostSession::watchAssets()
{
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    const QString folder = m_context.place.assetFolder;
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
        m_watcher.addPath(folder);
    }
}

void PostSession::update(const QString &text, const TextEdit &edit)
{
    m_text = text;
    const bool touchesFrontMatter = edit.from <= m_frontMatter.bodyStart() || !m_frontMatter.exists();
    if (touchesFrontMatter) {
        m_frontMatter = FrontMatter::parse(m_text);
    }
    const Rendering &rendering = m_renderer.render(m_text);
    const PagePatch patch = difference(m_shown, rendering.segments);
    m_shown = rendering.segments;
    Q_EMIT patched(patch);
    if (touchesFrontMatter) {
        Q_EMIT frontMatterChanged();
    }
    updateModified();
    m_settle.start();
}

void PostSession::settle()
{
    m_settle.stop();
    m_assets = AssetFolder::read(m_context.place, m_text, m_frontMatter, m_context.theme, &m_assets);
    m_problems = checkPost(m_text, m_context);
    Q_EMIT settled();
}

void PostSession::refreshAssets()
{
    const QStringList names = assetNames(m_context.place.assetFolder);
    watchAssets();
    if (names != m_context.assets) {
        m_context.assets = names;
        m_renderer.setContext(m_context);
        const Rendering &rendering = m_renderer.render(m_text);
        const PagePatch patch = difference(m_shown, rendering.segments);
        m_shown = rendering.segments;
        Q_EMIT patched(patch);
    }
    settle();
}

void PostSession::setSite(const std::shared_ptr<const Site> &site)
{
    m_site = site;
    begin();
}

void PostSession::updateModified()
{
    const bool modified = isModified();
    if (modified != m_modified) {
        m_modified = modified;
        Q_EMIT modifiedChanged(modified);
    }
}

bool PostSession::isModified() const
{
    return m_text != m_loaded.text || (!isNew() && m_loaded.bytes != m_onDisk);
}

QByteArray PostSession::bytes() const
{
    return encodeText(m_text, m_loaded);
}

Outcome PostSession::save(bool overwriteAnyway)
{
    const QByteArray written = bytes();
    SaveCondition condition;
    condition.expected = m_onDisk;
    condition.overwriteAnyway = overwriteAnyway;
    if (Outcome error = saveBytes(m_loaded.path, written, condition)) {
        return error;
    }
    m_onDisk = written;
    m_loaded.bytes = written;
    m_loaded.text = m_text;
    updateModified();
    return std::nullopt;
}

Outcome PostSession::saveAs(const QString &path)
{
    const QByteArray written = bytes();
    SaveCondition condition;
    condition.overwriteAnyway = true; // the file dialog has asked
    if (Outcome error = saveBytes(path, written, condition)) {
        return error;
    }
    m_loaded.path = QFileInfo(path).absoluteFilePath();
    m_onDisk = written;
    m_loaded.bytes = written;
    m_loaded.text = m_text;
    begin();
    return std::nullopt;
}

void PostSession::convertToUtf8()
{
    m_loaded = convertedToUtf8(m_loaded);
    m_text = m_loaded.text;
    begin();
}

QString PostSession::title() const
{
    const QString title = m_frontMatter.string(u"title");
    if (!title.isEmpty()) {
        return title;
    }
    return isNew() ? tr("New post") : QFileInfo(m_loaded.path).completeBaseName();
}

const Rendering &PostSession::rendering() const
{
    return m_renderer.rendering();
}

ImageDialect PostSession::imageDialect() const
{
    const Theme::Kind kind = m_context.theme.kind;
    return kind == Theme::Kind::Tranquilpeak || kind == Theme::Kind::Unknown ? ImageDialect::Tranquilpeak
                                                                             : ImageDialect::Hexo;
}

} // namespace dosirak
