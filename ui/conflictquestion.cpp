#include "ui/conflictquestion.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;
using syncing::Keep;

namespace {
QString shownValue(const RecordType &type, const Field &field, const QVariant &value, const QHash<QString, QString> &titles)
{
    if (field.isEmpty(value)) return ConflictQuestion::tr("(empty)");
    if (field.kind == Field::Kind::Items) {
        QStringList lines;
        for (const QVariant &item : value.toList()) lines << u"\u2022 "_s + type.shown(field, QVariantList{item}, titles);
        return lines.join(u'\n');
    }
    const QString text = type.shown(field, value, titles);
    return text.isEmpty() ? ConflictQuestion::tr("(not on this computer)") : text;
}

struct Unit {
    const RecordType &type;
    const syncing::ConflictCard &card;
    QList<const Field *> fields; // those that are shown

    Unit(const RecordType &t, const syncing::ConflictCard &c, const QList<QByteArray> &columns) : type(t), card(c)
    {
        for (const QByteArray &column : columns)
            if (const auto at = t.find(column); at && t.fields[static_cast<size_t>(*at)].isShown()) fields << &t.fields[static_cast<size_t>(*at)];
    }
    syncing::Sides sides(const Field &f) const { return syncing::sidesOf(f, card.fields[QLatin1String(f.column)]); }
    QString title() const
    {
        QStringList names;
        for (const Field *f : fields) names << type.translated(f->label);
        return names.isEmpty() ? ConflictQuestion::tr("Something this version of the program does not show") : names.join(u", "_s);
    }
    // One value alone, several with their names.
    template <class Side> QString shown(const QHash<QString, QString> &titles, Side side) const
    {
        if (fields.isEmpty()) return ConflictQuestion::tr("(not shown)");
        if (fields.size() == 1) return shownValue(type, *fields.first(), side(*fields.first()), titles);
        QStringList lines;
        for (const Field *f : fields) lines << u"%1: %2"_s.arg(type.translated(f->label), shownValue(type, *f, side(*f), titles));
        return lines.join(u'\n');
    }
};

ConflictQuestion asked(const RecordType &type, const syncing::ConflictCard &card, const QList<QByteArray> &columns, const OriginWords &words)
{
    const Unit unit(type, card, columns);
    ConflictQuestion question{card, columns, unit.title(), {}, {}, false, {}};
    question.before = unit.shown(words.titles, [&](const Field &f) { return unit.sides(f).before; });
    question.offers << ConflictQuestion::Offer{Keep::Theirs, words.who(card.theirs), words.whereAndWhen(card.theirs), unit.shown(words.titles, [&](const Field &f) { return unit.sides(f).theirs; })};
    question.offers << ConflictQuestion::Offer{Keep::Mine, words.who(card.mine), words.whereAndWhen(card.mine), unit.shown(words.titles, [&](const Field &f) { return unit.sides(f).mine; })};
    const Field *only = unit.fields.size() == 1 ? unit.fields.first() : nullptr;
    if (only && syncing::holdsBoth(*only)) {
        const QVariant both = syncing::bothOf(*only, unit.sides(*only), words.signature(card.mine), words.signature(card.theirs));
        question.offers << ConflictQuestion::Offer{Keep::Both, ConflictQuestion::tr("Both"), {}, shownValue(type, *only, both, words.titles)};
    }
    question.editable = !unit.fields.isEmpty() && std::ranges::none_of(unit.fields, [](const Field *f) { return f->is(Computed); });
    if (only) question.suggested = syncing::suggested(*only, unit.sides(*only));
    return question;
}

// What one of the two did to the fields, line by line.
QString changesIn(const RecordType &type, const syncing::ConflictCard &card, const OriginWords &words, bool byMine)
{
    QStringList lines;
    for (const Field &f : type.fields) {
        if (!f.isShown() || !card.fields.contains(QLatin1String(f.column))) continue;
        const syncing::Sides sides = syncing::sidesOf(f, card.fields[QLatin1String(f.column)]);
        const QVariant &to = byMine ? sides.mine : sides.theirs;
        if (f.stored(to) != f.stored(sides.before))
            lines << u"%1: %2 \u2192 %3"_s.arg(type.translated(f.label), shownValue(type, f, sides.before, words.titles), shownValue(type, f, to, words.titles));
    }
    return lines.isEmpty() ? ConflictQuestion::tr("The record says nothing different by now.") : lines.join(u'\n');
}

// The record as a whole: in the trash, or not.
ConflictQuestion trashAsked(const RecordType &type, const syncing::ConflictCard &card, const OriginWords &words)
{
    ConflictQuestion question{card, {}, ConflictQuestion::tr("Does it belong in the trash?"), {}, {}, false, {}};
    for (const QString &column : card.fields.keys()) question.columns << column.toLatin1();
    if (card.kind == u"edited-after-delete")
        question.offers = {{Keep::Theirs, ConflictQuestion::tr("Leave it in the trash"),
                            ConflictQuestion::tr("%1 put it there: %2").arg(words.name(card.theirs), words.whereAndWhen(card.theirs)), {}},
                           {Keep::Mine, ConflictQuestion::tr("Take it out of the trash, with these changes"),
                            ConflictQuestion::tr("%1 wrote them: %2").arg(words.name(card.mine), words.whereAndWhen(card.mine)), changesIn(type, card, words, true)}};
    else
        question.offers = {{Keep::Theirs, ConflictQuestion::tr("Keep it, with these changes"),
                            ConflictQuestion::tr("%1 wrote them: %2").arg(words.name(card.theirs), words.whereAndWhen(card.theirs)), changesIn(type, card, words, false)},
                           {Keep::Mine, ConflictQuestion::tr("Put it in the trash all the same"),
                            ConflictQuestion::tr("%1 wanted that: %2").arg(words.name(card.mine), words.whereAndWhen(card.mine)), {}}};
    return question;
}
} // namespace

QJsonObject ConflictQuestion::kept(Keep keep, const RecordType &type, const OriginWords &words) const
{
    QJsonObject values;
    for (const QByteArray &column : columns) {
        const QString key = QLatin1String(column);
        const QJsonValue three = card.fields[key];
        const auto at = type.find(column);
        const Field *f = at ? &type.fields[static_cast<size_t>(*at)] : nullptr;
        if (f && keep == Keep::Both) values[key] = syncing::jsonOf(*f, syncing::bothOf(*f, syncing::sidesOf(*f, three), words.signature(card.mine), words.signature(card.theirs)));
        else if (f && f->kind == Field::Kind::Items) values[key] = syncing::jsonOf(*f, keep == Keep::Mine ? syncing::sidesOf(*f, three).mine : syncing::sidesOf(*f, three).theirs);
        else values[key] = three[keep == Keep::Mine ? 1 : 2]; // as it came: whatever this program knows of it
    }
    return values;
}

QList<ConflictQuestion> questionsOf(const RecordType &type, const syncing::ConflictCard &card, const OriginWords &words)
{
    if (card.kind != u"value") return {trashAsked(type, card, words)};
    QList<ConflictQuestion> questions;
    for (const QList<QByteArray> &unit : syncing::unitsOf(type, card)) questions << asked(type, card, unit, words);
    return questions;
}

QList<std::pair<QByteArray, QString>> referredBy(const RecordType &type, const syncing::ConflictCard &card)
{
    QList<std::pair<QByteArray, QString>> all = OriginWords::referred({card.mine, card.theirs, card.decided});
    for (const Field &f : type.fields) {
        if (!card.fields.contains(QLatin1String(f.column))) continue;
        const syncing::Sides sides = syncing::sidesOf(f, card.fields[QLatin1String(f.column)]);
        for (const QVariant &value : {sides.before, sides.mine, sides.theirs}) all += f.referred(value);
    }
    return all;
}

QString whatHappened(const syncing::ConflictCard &card, const OriginWords &words)
{
    const QString mine = words.name(card.mine), theirs = words.name(card.theirs);
    if (card.kind == u"edited-after-delete") return ConflictQuestion::tr("%1 had put this in the trash when a change by %2 arrived. The change is kept here, and the record is still in the trash.").arg(theirs, mine);
    if (card.kind == u"deleted-after-edit") return ConflictQuestion::tr("%1 wanted this in the trash without having seen what %2 had changed. It was not put there.").arg(mine, theirs);
    const QString both = ConflictQuestion::tr("%1 and %2 changed the same without seeing each other's work.").arg(theirs, mine);
    if (!card.open || !card.decision.isEmpty()) return both;
    return both + u' ' + ConflictQuestion::tr("The record shows what arrived first, and that is what %1 wrote.").arg(theirs);
}
