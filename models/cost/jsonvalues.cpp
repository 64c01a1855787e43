#include "models/cost/jsonvalues.h"
#include <QCoreApplication>
#include <cstring>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

using namespace Qt::StringLiterals;

namespace cost {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cost::JsonValue)
};

// What rapidjson calls as it reads; false stops it.
class Events : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Events> {
public:
    explicit Events(const std::function<std::optional<Refusal>(const JsonValue &)> &take) : m_take(take) {}

    std::optional<Refusal> refused;

    bool Null() { return value(JsonValue::Kind::Null); }
    bool Bool(bool b) { return value(b ? JsonValue::Kind::True : JsonValue::Kind::False); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool) { return value(JsonValue::Kind::Number, {text, qsizetype(size)}); }
    bool String(const char *text, rapidjson::SizeType size, bool) { return value(JsonValue::Kind::String, {text, qsizetype(size)}); }
    bool StartArray()
    {
        refused = m_depth == 0 ? Refusal{{}, Text::tr("A JSON object is expected: { … }.")}
                               : Refusal{m_path, Text::tr("A list is not expected.")};
        return false;
    }
    bool StartObject()
    {
        if (m_depth == 2) {
            refused = Refusal{m_path, Text::tr("An object is not expected.")};
            return false;
        }
        if (m_depth == 1 && !value(JsonValue::Kind::Object)) return false;
        ++m_depth;
        m_prefix = m_depth == 2 ? m_path.size() : 0;
        return true;
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_path.truncate(m_prefix);
        if (m_prefix > 0) m_path += '.';
        m_path.append(text, qsizetype(size));
        return true;
    }
    bool EndObject(rapidjson::SizeType)
    {
        --m_depth;
        m_prefix = 0;
        return true;
    }

private:
    bool value(JsonValue::Kind kind, QByteArrayView text = {})
    {
        refused = m_depth == 0 ? Refusal{{}, Text::tr("A JSON object is expected: { … }.")} : m_take({kind, m_path, text, m_depth});
        return !refused;
    }

    const std::function<std::optional<Refusal>(const JsonValue &)> &m_take;
    QByteArray m_path;
    qsizetype m_prefix = 0; // of the path, the name of the object we are in
    int m_depth = 0;
};

} // namespace

std::optional<qint64> JsonValue::scaled(int places) const
{
    if (kind != Kind::Number && kind != Kind::String) return {};
    qsizetype i = 0;
    const bool negative = text.startsWith('-');
    if (negative) ++i;
    qint64 whole = 0;
    const qsizetype first = i;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
        if (i - first >= 12) return {};
        whole = whole * 10 + (text[i] - '0');
    }
    if (i == first) return {};
    int decimals = 0;
    if (i < text.size() && text[i] == '.') {
        const qsizetype point = i++;
        for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
            if (decimals < places) {
                whole = whole * 10 + (text[i] - '0');
                ++decimals;
            } else if (text[i] != '0') return {};
        }
        if (i == point + 1) return {};
    }
    if (i != text.size()) return {};
    for (; decimals < places; ++decimals) whole *= 10;
    return negative ? -whole : whole;
}

std::optional<Refusal> readJsonObject(QByteArrayView json, const std::function<std::optional<Refusal>(const JsonValue &)> &take)
{
    // rapidjson takes a NUL byte for the end, and would not see what follows.
    if (!json.isEmpty() && std::memchr(json.data(), 0, static_cast<size_t>(json.size()))) return Refusal{{}, Text::tr("The text holds a NUL byte.")};
    if (json.startsWith("\xef\xbb\xbf")) json = json.sliced(3);
    rapidjson::MemoryStream stream(json.data(), static_cast<size_t>(json.size()));
    rapidjson::Reader reader;
    Events events(take);
    const auto result = reader.Parse<rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag>(stream, events);
    if (events.refused) return std::move(events.refused);
    if (result.IsError())
        return Refusal{{}, Text::tr("The text is not JSON: %1 (byte %2)").arg(QLatin1StringView(rapidjson::GetParseError_En(result.Code())), QString::number(result.Offset() + 1))};
    return {};
}

} // namespace cost
