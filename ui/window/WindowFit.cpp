#include "ui/window/WindowFit.h"

namespace dosirak {

WindowFit WindowFit::of(const QSize &window)
{
    constexpr int narrow = 1100;
    constexpr int veryNarrow = 760;
    constexpr int low = 760;
    constexpr int veryLow = 600;
    WindowFit fit;
    fit.sitePanel = window.width() >= narrow;
    fit.allTools = window.width() >= narrow;
    fit.photosSmall = window.width() < narrow;
    fit.formExpanded = window.width() >= narrow && window.height() >= low;
    fit.photosExpanded = window.height() >= veryLow;
    fit.onePane = window.width() < veryNarrow;
    return fit;
}

} // namespace dosirak
