#pragma once

#include <QSize>

namespace dosirak {

/// What a window of a given size has room for (design, "Window"). The user's own folding wins over it.
struct WindowFit
{
    bool sitePanel = true; ///< false: it opens as a drawer over the editor
    bool formExpanded = true;
    bool photosSmall = false;
    bool photosExpanded = true;
    bool onePane = false; ///< editor or preview, one at a time
    bool allTools = true; ///< false: table and less used ones only in the menus

    static WindowFit of(const QSize &window);
    bool operator==(const WindowFit &) const = default;
};

} // namespace dosirak
