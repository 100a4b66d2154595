#include "app/cli/Commands.h"

#include "app/frontmatter/FrontMatter.h"
#include "app/text/TextFile.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace dosirak {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct FieldOptions
{
    std::string post;
    std::string key;
    std::vector<std::string> values;
    bool asText = false;
    bool json = false;

    QString path() const { return QFileInfo(QString::fromStdString(post)).absoluteFilePath(); }
    QString name() const { return QString::fromStdString(key); }
};

/// A date as a blogger writes it, other values as JSON has them.
QJsonValue jsonOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    if (value.typeId() == QMetaType::QVariantList) {
        QJsonArray array;
        const QVariantList list = value.toList();
        for (const QVariant &item : list)
            array.append(jsonOf(item));
        return array;
    }
    if (value.typeId() == QMetaType::QVariantMap) {
        QJsonObject object;
        const QVariantMap map = value.toMap();
        for (auto item = map.cbegin(); item != map.cend(); ++item)
            object.insert(item.key(), jsonOf(item.value()));
        return object;
    }
    return QJsonValue::fromVariant(value);
}

/// The value as text: a list's items one a line, of deeper ones the YAML as it stands.
QString textOf(const Field &field, const QString &text)
{
    if (field.value.typeId() == QMetaType::QVariantList) {
        const QVariantList list = field.value.toList();
        QStringList lines;
        for (const QVariant &item : list) {
            if (item.typeId() == QMetaType::QVariantList || item.typeId() == QMetaType::QVariantMap)
                return text.sliced(field.valueSpan.from, field.valueSpan.length());
            lines.append(item.toString());
        }
        return lines.join(QLatin1Char('\n'));
    }
    if (field.value.typeId() == QMetaType::QString)
        return field.value.toString();
    return text.sliced(field.valueSpan.from, field.valueSpan.length());
}

/// An opened post and its fields, or the exit code after the reason has been told.
struct Opened
{
    LoadedText loaded;
    FrontMatter frontMatter;
};

std::optional<Opened> opened(const FieldOptions &options, Console &console, int &code)
{
    Result<LoadedText> loaded = loadText(options.path());
    if (!loaded) {
        code = console.failed(loaded.error());
        return std::nullopt;
    }
    Opened post{*std::move(loaded), {}};
    post.frontMatter = FrontMatter::parse(post.loaded.text);
    if (const auto &error = post.frontMatter.error()) {
        console.message(FieldWords::tr("Hexo cannot read the front matter: line %1, column %2. %3")
                            .arg(error->line + 1)
                            .arg(error->column + 1)
                            .arg(error->message));
        code = HasProblems;
        return std::nullopt;
    }
    return post;
}

int get(const FieldOptions &options, Console &console)
{
    int code = Done;
    const auto post = opened(options, console, code);
    if (!post)
        return code;
    const Field *field = post->frontMatter.field(options.name());
    if (field == nullptr) {
        console.message(FieldWords::tr("There is no field %1.").arg(options.name()));
        return HasProblems;
    }
    if (options.json)
        console.json(QJsonObject{{field->key, jsonOf(field->value)}});
    else
        console.line(textOf(*field, post->loaded.text));
    return Done;
}

int list(const FieldOptions &options, Console &console)
{
    int code = Done;
    const auto post = opened(options, console, code);
    if (!post)
        return code;
    QJsonArray array;
    for (const Field &field : post->frontMatter.fields()) {
        if (options.json)
            array.append(
                QJsonObject{{QStringLiteral("key"), field.key}, {QStringLiteral("value"), jsonOf(field.value)}});
        else
            console.line(field.key + QLatin1Char('\t') +
                         textOf(field, post->loaded.text).replace(QLatin1Char('\n'), QLatin1String(", ")));
    }
    if (options.json)
        console.json(array);
    return Done;
}

/// What is typed on the command line is meant as YAML means it (`false`, `3`, a date), unless the field holds a text now.
QVariant typedValue(const FieldOptions &options, const Field *old)
{
    QStringList values;
    for (const std::string &value : options.values)
        values.append(QString::fromStdString(value));
    const int oldType = old != nullptr ? old->value.typeId() : QMetaType::UnknownType;
    if (values.size() > 1 || oldType == QMetaType::QVariantList)
        return values;
    const QString &value = values.first();
    if (options.asText || oldType == QMetaType::QString || value.contains(QLatin1Char('\n')))
        return value;
    const FrontMatter read = FrontMatter::parse(QStringLiteral("---\nvalue: ") + value + QStringLiteral("\n---\n"));
    const QVariant typed = read.error() ? QVariant() : read.value(u"value");
    switch (typed.typeId()) {
    case QMetaType::Bool:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::QDateTime:
        return typed;
    default:
        return value;
    }
}

int save(const Opened &post, const std::optional<TextEdits> &edits, const FieldOptions &options, Console &console)
{
    if (!post.loaded.editable) {
        console.message(FieldWords::tr("This file is in %1. Hexo reads only UTF-8.")
                            .arg(QString::fromLatin1(post.loaded.format.encoding)));
        return HasProblems;
    }
    if (!edits) {
        console.message(FieldWords::tr("%1 cannot be changed without touching something else.").arg(options.name()));
        return HasProblems;
    }
    const QByteArray bytes = encodeText(applied(post.loaded.text, *edits), post.loaded);
    if (bytes != post.loaded.bytes) {
        if (const Outcome error = saveBytes(post.loaded.path, bytes, {post.loaded.bytes, false}))
            return console.failed(*error);
    }
    if (options.json) {
        const FrontMatter now = FrontMatter::parse(applied(post.loaded.text, *edits));
        const Field *field = now.field(options.name());
        console.json(QJsonObject{{options.name(), field != nullptr ? jsonOf(field->value) : QJsonValue()},
                                 {QStringLiteral("changed"), bytes != post.loaded.bytes}});
    }
    return Done;
}

int set(const FieldOptions &options, Console &console)
{
    int code = Done;
    const auto post = opened(options, console, code);
    if (!post)
        return code;
    const QVariant value = typedValue(options, post->frontMatter.field(options.name()));
    return save(*post, post->frontMatter.set(options.name(), value), options, console);
}

int remove(const FieldOptions &options, Console &console)
{
    int code = Done;
    const auto post = opened(options, console, code);
    if (!post)
        return code;
    if (post->frontMatter.field(options.name()) == nullptr) {
        console.message(FieldWords::tr("There is no field %1.").arg(options.name()));
        return HasProblems;
    }
    return save(*post, post->frontMatter.remove(options.name()), options, console);
}

} // namespace

void addFrontMatterCommand(CLI::App &program, CommandRun &run)
{
    CLI::App *command = program.add_subcommand(
        "front-matter", FieldWords::tr("Read and change a post's fields; nothing else changes").toStdString());
    command->require_subcommand(1);
    command->set_help_flag("-h,--help", FieldWords::tr("Tell what can be done, and stop").toStdString());

    enum class Takes { Post, Key, KeyAndValues };
    const auto add = [&](const char *name, const QString &does, Takes takes,
                         int (*work)(const FieldOptions &, Console &)) {
        const auto options = std::make_shared<FieldOptions>();
        CLI::App *action = command->add_subcommand(name, does.toStdString());
        action->add_option("POST", options->post, FieldWords::tr("The post's file").toStdString())->required();
        if (takes != Takes::Post)
            action->add_option("KEY", options->key, FieldWords::tr("The field").toStdString())->required();
        if (takes == Takes::KeyAndValues) {
            action->add_option("VALUE", options->values, FieldWords::tr("Its value; several make a list").toStdString())
                ->required();
            action->add_flag(
                "--text", options->asText,
                FieldWords::tr("The value is text, even where it looks like a number or a date").toStdString());
        }
        addCommonOptions(*action, options->json);
        action->callback(
            [options, work, &run] { run = [options, work](Console &console) { return work(*options, console); }; });
    };
    add("get", FieldWords::tr("Print a field's value"), Takes::Key, get);
    add("set", FieldWords::tr("Change a field, or add it"), Takes::KeyAndValues, set);
    add("remove", FieldWords::tr("Remove a field with its lines"), Takes::Key, remove);
    add("list", FieldWords::tr("Print all fields"), Takes::Post, list);
}

} // namespace dosirak
