#include "ui/frontmatter/FieldKind.h"

#include "app/frontmatter/DateSpelling.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace dosirak {

namespace {

bool isNested(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap)
        return true;
    if (value.typeId() != QMetaType::QVariantList)
        return false;
    const QVariantList items = value.toList();
    return std::any_of(items.begin(), items.end(), [](const QVariant &item) {
        return item.typeId() == QMetaType::QVariantMap || item.typeId() == QMetaType::QVariantList;
    });
}

/// A list of words and lists of words: paths of categories.
bool isPaths(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantList)
        return value.typeId() != QMetaType::QVariantMap;
    const QVariantList items = value.toList();
    return std::all_of(items.begin(), items.end(), [](const QVariant &item) { return !isNested(item); });
}

bool isDate(const QVariant &value)
{
    return value.typeId() == QMetaType::QDateTime ||
           (value.typeId() == QMetaType::QString && DateSpelling::of(value.toString()));
}

} // namespace

FieldKind fieldKind(const Field &field, const FormKnowledge &knowledge)
{
    const QString &key = field.key;
    const QVariant &value = field.value;
    const bool list = value.typeId() == QMetaType::QVariantList;
    const bool scalar = !list && value.typeId() != QMetaType::QVariantMap;
    if (field.style == Field::Style::Alias)
        return FieldKind::Yaml;
    if (key == QLatin1String("title") && scalar)
        return FieldKind::Title;
    if ((key == QLatin1String("date") || key == QLatin1String("updated")) && scalar)
        return FieldKind::Date;
    if ((key == QLatin1String("tags") || key == QLatin1String("tag")) && !isNested(value))
        return FieldKind::Tags;
    if ((key == QLatin1String("categories") || key == QLatin1String("category")) && isPaths(value))
        return FieldKind::Categories;
    if (isNested(value))
        return FieldKind::Yaml;
    if (list)
        return FieldKind::List;
    if (value.typeId() == QMetaType::Bool)
        return FieldKind::Flag;
    if (knowledge.pictureFields.contains(key))
        return FieldKind::Picture;
    if (isDate(value))
        return FieldKind::Date;
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double)
        return FieldKind::Number;
    const bool block = field.style == Field::Style::Literal || field.style == Field::Style::Folded;
    if (block || value.toString().contains(u'\n') || value.toString().size() > 120)
        return FieldKind::Lines;
    return FieldKind::Line;
}

bool suits(FieldKind kind, const Field &field)
{
    const bool collection =
        field.value.typeId() == QMetaType::QVariantList || field.value.typeId() == QMetaType::QVariantMap;
    switch (kind) {
    case FieldKind::Title:
    case FieldKind::Line:
    case FieldKind::Number:
        return !collection && !field.value.toString().contains(u'\n');
    case FieldKind::Lines:
    case FieldKind::Date:
    case FieldKind::Picture:
        return !collection;
    case FieldKind::Flag:
        return field.value.typeId() == QMetaType::Bool;
    case FieldKind::Tags:
    case FieldKind::List:
        return !isNested(field.value);
    case FieldKind::Categories:
        return isPaths(field.value);
    case FieldKind::Yaml:
        return true;
    }
    return false;
}

QString fieldLabel(const QString &key)
{
    static const struct
    {
        const char *key;
        const char *label;
    } known[] = {
        {"title", QT_TRANSLATE_NOOP("FieldLabel", "Title")},
        {"date", QT_TRANSLATE_NOOP("FieldLabel", "Date")},
        {"updated", QT_TRANSLATE_NOOP("FieldLabel", "Updated")},
        {"tags", QT_TRANSLATE_NOOP("FieldLabel", "Tags")},
        {"categories", QT_TRANSLATE_NOOP("FieldLabel", "Categories")},
        {"layout", QT_TRANSLATE_NOOP("FieldLabel", "Layout")},
        {"comments", QT_TRANSLATE_NOOP("FieldLabel", "Comments")},
        {"permalink", QT_TRANSLATE_NOOP("FieldLabel", "Permalink")},
        {"excerpt", QT_TRANSLATE_NOOP("FieldLabel", "Excerpt")},
        {"description", QT_TRANSLATE_NOOP("FieldLabel", "Description")},
        {"keywords", QT_TRANSLATE_NOOP("FieldLabel", "Keywords")},
        {"lang", QT_TRANSLATE_NOOP("FieldLabel", "Language")},
        {"published", QT_TRANSLATE_NOOP("FieldLabel", "Published")},
        {"disableNunjucks", QT_TRANSLATE_NOOP("FieldLabel", "Without tag plugins")},
        {"cover", QT_TRANSLATE_NOOP("FieldLabel", "Cover")},
        {"coverImage", QT_TRANSLATE_NOOP("FieldLabel", "Cover image")},
        {"coverCaption", QT_TRANSLATE_NOOP("FieldLabel", "Cover caption")},
        {"coverMeta", QT_TRANSLATE_NOOP("FieldLabel", "Cover meta")},
        {"coverSize", QT_TRANSLATE_NOOP("FieldLabel", "Cover size")},
        {"thumbnailImage", QT_TRANSLATE_NOOP("FieldLabel", "Thumbnail image")},
        {"gallery", QT_TRANSLATE_NOOP("FieldLabel", "Gallery")},
        {"author", QT_TRANSLATE_NOOP("FieldLabel", "Author")},
    };
    for (const auto &one : known) {
        if (key == QLatin1String(one.key))
            return QCoreApplication::translate("FieldLabel", one.label);
    }
    QString label;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar letter = key[i];
        const bool hump = i > 0 && letter.isUpper() && key[i - 1].isLower();
        if (letter == u'_' || letter == u'-')
            label += u' ';
        else
            label += hump ? QString(u' ') + letter.toLower() : QString(letter);
    }
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

} // namespace dosirak
