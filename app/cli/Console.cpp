#include "app/cli/Console.h"

#include <QFileDevice>
#include <QJsonDocument>
#include <QLocale>

namespace dosirak {

void Console::write(QByteArrayView bytes)
{
    m_wroteAll = m_streams.out.write(bytes.data(), bytes.size()) == bytes.size() && m_wroteAll;
}

void Console::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Console::json(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::json(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Console::jsonLine(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    flush();
}

void Console::message(const QString &text)
{
    m_streams.err.write("dosirak-cli: " + text.toUtf8() + '\n');
}

int Console::failed(const Error &error)
{
    message(error.message);
    return error.kind == Error::Kind::NotText || error.kind == Error::Kind::Refused ? HasProblems : DiskSaidNo;
}

int Console::wrongUsage(const QString &text)
{
    message(text);
    return WrongUsage;
}

std::optional<QByteArray> Console::readLine()
{
    QByteArray line = m_streams.in.readLine();
    if (line.isEmpty())
        return std::nullopt;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

void Console::flush()
{
    if (auto *file = qobject_cast<QFileDevice *>(&m_streams.out))
        m_wroteAll = file->flush() && m_wroteAll;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace dosirak
