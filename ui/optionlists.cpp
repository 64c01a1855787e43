#include "ui/optionlists.h"
#include "models/records/option.h"
#include "models/store/store.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 most = 2000; // answers in a list

Answer answerOf(const Row &row)
{
    const auto option = recordOf<Option>(row);
    const bool english = QLocale().language() != QLocale::Italian && !option.englishHeading.isEmpty();
    return {option.id, Option::type.title(row), english ? option.englishHeading : option.heading, option.active};
}
} // namespace

OptionLists::OptionLists(Store *store, QObject *parent) : QObject(parent), m_store(store)
{
    if (!store) return;
    connect(store, &Store::changed, this, [this](const RecordType *type) {
        if (type == &Option::type) m_known.clear();
    });
}

bool OptionLists::isSearched(const QByteArray &list) { return list == "language" || list == "country"; }

void OptionLists::ask(const QByteArray &list, QObject *context, const Got &got)
{
    if (const auto known = m_known.constFind(list); known != m_known.constEnd()) return got(*known, {});
    const bool asked = m_waiting.contains(list);
    m_waiting[list] << Waiting{context, got};
    if (!asked) read(list);
}

void OptionLists::read(const QByteArray &list)
{
    if (!m_store || list.isEmpty()) return tell(list, {}, {});
    ListQuery query;
    query.type = &Option::type;
    query.conditions << Condition{"list", Condition::Test::Is, {QString::fromLatin1(list)}};
    query.sort << SortKey{"position"};
    whenDone(
        m_store->list(query, 0, most), this,
        [this, list](const RecordPage &page) {
            QList<Answer> answers;
            for (const Record &record : page.records) answers << answerOf(record.row);
            m_known.insert(list, answers);
            tell(list, answers, {});
        },
        [this, list](const std::exception &e) { tell(list, {}, QString::fromUtf8(e.what())); });
}

void OptionLists::tell(const QByteArray &list, const QList<Answer> &answers, const QString &trouble)
{
    const QList<Waiting> waiting = m_waiting.take(list);
    for (const Waiting &one : waiting)
        if (one.context) one.got(answers, trouble);
}

void OptionLists::askTitles(const QStringList &ids, QObject *context, const std::function<void(const QHash<QString, QString> &)> &got)
{
    if (!m_store || ids.isEmpty()) return;
    whenDone(m_store->titles(Option::type.table, ids), context, got, [](const std::exception &) {});
}
