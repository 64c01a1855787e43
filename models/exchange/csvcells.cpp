#include "models/exchange/csvcells.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// Full-width forms too: some programs take them for the plain ones. Blanks in front do not protect.
const QRegularExpression &formula()
{
    static const QRegularExpression expression(u"^(\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n])"_s);
    return expression;
}

QString quoted(QString cell)
{
    const bool plain = std::ranges::none_of(cell, [](QChar c) { return c == u';' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (plain) return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}
} // namespace

QString neutralised(const QString &text)
{
    static const QRegularExpression number(u"^-[0-9]+([.,][0-9]+)?$"_s);
    return formula().match(text).hasMatch() && !number.match(text).hasMatch() ? u'\'' + text : text;
}

QString plainCell(const QString &cell)
{
    return cell.startsWith(u'\'') && formula().match(cell.mid(1)).hasMatch() ? cell.mid(1) : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells) line << quoted(cell);
    return line.join(u';').toUtf8() + "\r\n";
}
