#pragma once

#include "app/render/PostRenderer.h"
#include "app/tags/TagRegistry.h"

#include <QString>
#include <QStringList>

namespace dosirak {

/// Which tags a site's Hexo knows, as far as can be told without running it.
class KnownTags
{
public:
    explicit KnownTags(const RenderContext &context);

    enum class Standing {
        Known,
        Doubtful, ///< a plugin, a script or an unknown theme of the site may bring it
        Unknown,  ///< Hexo stops at it
    };
    Standing standing(const QString &name) const;
    /// Needs an end tag. Only answered for tags that are drawn natively and for Nunjucks' own.
    bool needsEnd(const QString &name) const;
    /// Display names of the themes that bring a tag of this name ("NexT", "Butterfly"); without those that use Hexo's own.
    static QStringList themesWith(const QString &name);

private:
    TagRegistry m_registry;
    const char *m_themeTags = "";
    bool m_mayHaveMore = false;
};

} // namespace dosirak
