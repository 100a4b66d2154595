#include "app/frontmatter/JsonFields.h"

namespace dosirak {

namespace {

constexpr int deepestJson = 200;

/// A strict JSON reader that knows where everything stands. QJsonDocument tells no places.
class JsonReader
{
public:
    JsonReader(QStringView text, TextSpan data)
        : m_text(text)
        , m_at(data.from)
        , m_end(data.to)
    {
    }

    std::optional<QList<Field>> members()
    {
        QList<Field> fields;
        skipSpace();
        if (m_at == m_end)
            return fields;
        do {
            skipSpace();
            Field field;
            field.style = Field::Style::Json;
            field.keySpan.from = m_at;
            if (!string(field.key))
                return std::nullopt;
            field.keySpan.to = m_at;
            skipSpace();
            if (!take(u':'))
                return std::nullopt;
            skipSpace();
            field.valueSpan.from = m_at;
            m_items.clear();
            if (!value(field.value, 0))
                return std::nullopt;
            field.valueSpan.to = m_at;
            field.span = {field.keySpan.from, m_at};
            if (field.value.typeId() == QMetaType::QVariantList && m_scalarItems)
                field.itemSpans = m_items;
            fields.append(field);
            skipSpace();
        } while (take(u','));
        if (m_at != m_end)
            return std::nullopt;
        return fields;
    }

private:
    void skipSpace()
    {
        while (m_at < m_end &&
               (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'))
            ++m_at;
    }

    bool take(char16_t letter)
    {
        if (m_at >= m_end || m_text[m_at] != letter)
            return false;
        ++m_at;
        return true;
    }

    bool word(QStringView expected)
    {
        if (m_text.mid(m_at, qMin(expected.size(), m_end - m_at)) != expected)
            return false;
        m_at += expected.size();
        return true;
    }

    bool value(QVariant &out, int depth)
    {
        if (m_at >= m_end || depth > deepestJson)
            return false;
        switch (m_text[m_at].unicode()) {
        case u'"': {
            QString text;
            const bool ok = string(text);
            out = text;
            return ok;
        }
        case u'[':
            return list(out, depth);
        case u'{':
            return map(out, depth);
        case u't':
            out = true;
            return word(u"true");
        case u'f':
            out = false;
            return word(u"false");
        case u'n':
            out = QVariant();
            return word(u"null");
        default:
            return number(out);
        }
    }

    bool string(QString &out)
    {
        if (!take(u'"'))
            return false;
        while (m_at < m_end) {
            const QChar letter = m_text[m_at++];
            if (letter == u'"')
                return true;
            if (letter < u' ')
                return false;
            if (letter != u'\\') {
                out += letter;
                continue;
            }
            if (m_at >= m_end)
                return false;
            const QChar escape = m_text[m_at++];
            static const QStringView from = u"\"\\/bfnrt";
            static const QStringView to = u"\"\\/\b\f\n\r\t";
            if (const qsizetype index = from.indexOf(escape); index >= 0) {
                out += to[index];
            } else if (escape == u'u' && m_at + 4 <= m_end) {
                const QStringView digits = m_text.mid(m_at, 4);
                for (const QChar digit : digits) {
                    if (!QStringView(u"0123456789abcdefABCDEF").contains(digit))
                        return false;
                }
                out += QChar(digits.toUShort(nullptr, 16));
                m_at += 4;
            } else {
                return false;
            }
        }
        return false;
    }

    bool digits()
    {
        const qsizetype from = m_at;
        while (m_at < m_end && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
        return m_at > from;
    }

    bool number(QVariant &out)
    {
        const qsizetype from = m_at;
        take(u'-');
        if (!take(u'0') && !digits())
            return false;
        bool whole = true;
        if (take(u'.')) {
            whole = false;
            if (!digits())
                return false;
        }
        if (take(u'e') || take(u'E')) {
            whole = false;
            if (!take(u'+'))
                take(u'-');
            if (!digits())
                return false;
        }
        const QStringView text = m_text.mid(from, m_at - from);
        bool fits = false;
        const qlonglong integer = whole ? text.toLongLong(&fits) : 0;
        out = fits ? QVariant::fromValue<qint64>(integer) : QVariant(text.toDouble());
        return true;
    }

    bool list(QVariant &out, int depth)
    {
        ++m_at;
        QVariantList values;
        if (depth == 0)
            m_scalarItems = true;
        skipSpace();
        if (!take(u']')) {
            do {
                skipSpace();
                const qsizetype from = m_at;
                QVariant item;
                if (!value(item, depth + 1))
                    return false;
                if (depth == 0) {
                    m_items.append({from, m_at});
                    m_scalarItems = m_scalarItems && m_text[from] != u'[' && m_text[from] != u'{';
                }
                values.append(item);
                skipSpace();
            } while (take(u','));
            if (!take(u']'))
                return false;
        }
        out = values;
        return true;
    }

    bool map(QVariant &out, int depth)
    {
        ++m_at;
        QVariantMap values;
        skipSpace();
        if (!take(u'}')) {
            do {
                skipSpace();
                QString key;
                QVariant member;
                if (!string(key))
                    return false;
                skipSpace();
                if (!take(u':'))
                    return false;
                skipSpace();
                if (!value(member, depth + 1))
                    return false;
                values.insert(key, member);
                skipSpace();
            } while (take(u','));
            if (!take(u'}'))
                return false;
        }
        out = values;
        return true;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
    QList<TextSpan> m_items;
    bool m_scalarItems = false;
};

} // namespace

std::optional<QList<Field>> jsonFields(QStringView text, TextSpan data)
{
    if (data.length() > (qsizetype(1) << 20))
        return std::nullopt;
    return JsonReader(text, data).members();
}

} // namespace dosirak
