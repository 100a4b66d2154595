#include "app/render/PostText.h"

namespace dosirak {
namespace {

/// hexo/lib/hexo/post.ts render: a boolean in the front matter wins over the renderer's setting.
bool nunjucksDisabled(const FrontMatter &frontMatter, const SiteConfig &config)
{
    const QVariant own = frontMatter.value(u"disableNunjucks");
    return own.typeId() == QMetaType::Bool ? own.toBool() : config.marked.disableNunjucks;
}

} // namespace

PostText PostText::of(const QString &text, const SiteConfig &config, const CodeOptions &code, RenderPurpose purpose)
{
    PostText post;
    post.frontMatter = FrontMatter::parse(text);
    const QStringView whole(text);
    post.bodyLine = static_cast<int>(whole.left(post.frontMatter.bodyStart()).count(QLatin1Char('\n')));
    const QByteArray body = whole.mid(post.frontMatter.bodyStart()).toUtf8();
    post.body = PlaceholderText(std::string_view(body.constData(), static_cast<std::size_t>(body.size())), code,
                                nunjucksDisabled(post.frontMatter, config) ? PlaceholderText::Nunjucks::Disabled
                                                                           : PlaceholderText::Nunjucks::Runs,
                                purpose == RenderPurpose::Preview ? AngleTags::AsTags : AngleTags::AsText);
    return post;
}

} // namespace dosirak
