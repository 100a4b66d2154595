#include "app/assets/AssetFolder.h"

#include "app/assets/AssetNames.h"
#include "app/assets/NameForms.h"
#include "app/assets/PictureFile.h"
#include "app/text/LineIndex.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <limits>

namespace dosirak {

namespace {

/// What the text says about one file.
struct Use
{
    qsizetype first = std::numeric_limits<qsizetype>::max();
    bool cover = false;
    QList<int> lines;
};

bool isCoverField(const PictureReference &reference)
{
    static const QStringList covers{QStringLiteral("coverImage"), QStringLiteral("cover"), QStringLiteral("index_img"),
                                    QStringLiteral("headimg"), QStringLiteral("home_cover")};
    return reference.form == PictureReference::Form::Field && covers.contains(reference.tagName);
}

/// A plugin lets posts write `trip/lunch.jpg` for the asset lunch.jpg of trip.md; the file is used, whatever plain Hexo makes of it.
QString withoutFolder(const QString &name, const QString &folderName)
{
    return name.startsWith(folderName + QLatin1Char('/')) ? name.mid(folderName.size() + 1) : QString();
}

class Uses
{
public:
    Uses(const QString &text, const QString &folder, const QStringList &names)
        : m_text(text)
        , m_lines(text)
        , m_folderName(lastPart(folder))
        , m_names(names)
    {
    }

    void add(const PictureReference &reference)
    {
        if (!reference.local || reference.file.isEmpty()) {
            return;
        }
        const QString name = fileOf(reference);
        if (name.isEmpty() && reference.link) {
            return; // a link to something that is no asset of this post
        }
        Use &use = (name.isEmpty() ? missing : used)[name.isEmpty() ? reference.file : name];
        use.first = std::min(use.first, reference.whole.from);
        use.cover = use.cover || isCoverField(reference);
        const int line = static_cast<int>(m_lines.place(reference.whole.from).line);
        if (!use.lines.contains(line)) {
            use.lines.append(line);
        }
    }

    QHash<QString, Use> used;    ///< by name on the disk
    QHash<QString, Use> missing; ///< by name in the text

private:
    QString fileOf(const PictureReference &reference) const
    {
        QString name = m_names.meantBy(reference.file);
        if (name.isEmpty()) {
            name = m_names.meantBy(m_text.mid(reference.span.from, reference.span.length()));
        }
        if (name.isEmpty() && !m_folderName.isEmpty()) {
            name = m_names.meantBy(withoutFolder(reference.file, m_folderName));
        }
        return name;
    }

    const QString &m_text;
    LineIndex m_lines;
    QString m_folderName;
    AssetNames m_names;
};

void look(Asset &asset, const Asset *before)
{
    const QFileInfo info(asset.path);
    asset.size = info.size();
    asset.modified = info.lastModified();
    if (before != nullptr && before->path == asset.path && before->size == asset.size &&
        before->modified == asset.modified) {
        asset.pixels = before->pixels;
        asset.isPicture = before->isPicture;
        return;
    }
    const PictureFormat format = pictureFormatOf(asset.path);
    asset.pixels = pictureSize(asset.path, format);
    asset.isPicture = format != PictureFormat::None || looksLikePicture(asset.name);
}

} // namespace

AssetFolder AssetFolder::read(const PostPlace &place, const QString &text, const FrontMatter &frontMatter,
                              const Theme &theme, const AssetFolder *before)
{
    AssetFolder result;
    result.folder = place.assetFolder;
    const QStringList names = assetNames(place.assetFolder);
    Uses uses(text, place.assetFolder, names);
    for (const PictureReference &reference : pictureReferences(text, frontMatter, theme)) {
        uses.add(reference);
    }

    QHash<QString, const Asset *> known;
    if (before != nullptr && before->folder == result.folder) {
        for (const Asset &asset : before->assets) {
            known.insert(asset.name, &asset);
        }
    }
    struct Ranked
    {
        qsizetype first;
        Asset asset;
    };
    QList<Ranked> ranked;
    const auto add = [&](const QString &name, const Use &use, Asset::State state) {
        Asset asset;
        asset.name = name;
        asset.path = place.assetFolder.isEmpty() ? QString() : place.assetFolder + QLatin1Char('/') + name;
        asset.state = state;
        asset.lines = use.lines;
        if (state == Asset::State::Missing) {
            asset.isPicture = endingOf(name).isEmpty() || looksLikePicture(name);
        } else {
            look(asset, known.value(name));
        }
        ranked.append({use.cover ? -1 : use.first, asset});
    };
    for (const QString &name : names) {
        const auto use = uses.used.constFind(name);
        if (use == uses.used.cend()) {
            add(name, {}, Asset::State::Unused);
        } else {
            add(name, *use, use->cover ? Asset::State::Cover : Asset::State::Used);
        }
    }
    for (auto use = uses.missing.cbegin(); use != uses.missing.cend(); ++use) {
        add(use.key(), *use, Asset::State::Missing);
    }
    // Unused ones keep the folder's order; missing ones come out of a hash, so their names decide where the places are equal
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        const bool missing = a.asset.state == Asset::State::Missing && b.asset.state == Asset::State::Missing;
        return a.first != b.first ? a.first < b.first : missing && a.asset.name < b.asset.name;
    });
    result.assets.reserve(ranked.size());
    for (Ranked &one : ranked) {
        result.assets.append(std::move(one.asset));
    }
    return result;
}

const Asset *AssetFolder::find(const QString &name) const
{
    const QString wanted = composed(name);
    const Asset *like = nullptr;
    for (const Asset &asset : assets) {
        if (asset.name == name) {
            return &asset;
        }
        if (like == nullptr && composed(asset.name) == wanted) {
            like = &asset;
        }
    }
    return like;
}

} // namespace dosirak
