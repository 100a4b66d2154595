#pragma once

#include <optional>
#include <string>

namespace dosirak {

struct TitleAndAlt
{
    std::optional<std::string> title;
    std::optional<std::string> alt;
};

/// hexo/lib/plugins/tag/img.ts, rMetaDoubleQuote and rMetaSingleQuote: what the words behind file and size of a picture tag mean.
TitleAndAlt titleAndAlt(const std::string &words);

} // namespace dosirak
