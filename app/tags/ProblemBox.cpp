#include "app/tags/ProblemBox.h"

#include <QCoreApplication>
#include <QString>

namespace dosirak {

namespace {

QString utf16(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The words: what is, then what Hexo does.
std::pair<QString, QString> words(std::string_view hexoMessage, const QString &tag)
{
    const QString name = QStringLiteral("<code>%1</code>").arg(tag.toHtmlEscaped());
    const QString stops = QCoreApplication::translate("ProblemBox", "It stops the whole site here.");
    if (hexoMessage.substr(0, 17) == "unknown block tag") {
        if (tag.startsWith(QLatin1String("end")))
            return {QCoreApplication::translate("ProblemBox", "Nothing begins before the end tag %1").arg(name),
                    QCoreApplication::translate("ProblemBox",
                                                "Hexo does not know what it ends and stops the whole site here.")};
        return {QCoreApplication::translate("ProblemBox", "Hexo does not know the tag %1").arg(name), stops};
    }
    if (hexoMessage == "unexpected end of file" && !tag.isEmpty()) {
        const QString end = QStringLiteral("<code>{% end%1 %}</code>").arg(tag.toHtmlEscaped());
        return {QCoreApplication::translate("ProblemBox", "The tag %1 has no end").arg(name),
                QCoreApplication::translate("ProblemBox", "Without %1 Hexo stops the whole site here.").arg(end)};
    }
    const QString said = utf16(hexoMessage).toHtmlEscaped();
    if (!tag.isEmpty())
        return {QCoreApplication::translate("ProblemBox", "Hexo stops at the tag %1").arg(name), said};
    return {QCoreApplication::translate("ProblemBox", "Hexo stops here"), said};
}

} // namespace

std::string problemBox(std::string_view hexoMessage, std::string_view tag, int line)
{
    const auto [title, text] = words(hexoMessage, utf16(tag));
    const QString box = QStringLiteral("<div class=\"dosirak-problem\" role=\"note\" data-line=\"%1\" "
                                       "data-tag=\"%2\"><strong>%3</strong>\n%4</div>")
                            .arg(QString::number(line), utf16(tag).toHtmlEscaped(), title, text);
    return box.toStdString();
}

} // namespace dosirak
