#include "models/records/folding.h"
#include "models/records/spelling.h"
#include "models/store/bulkinsert.h"
#include "models/store/demodata.h"
#include "models/store/likeness.h"
#include "models/store/likepairs.h"
#include "models/store/recordsql.h"
#include "models/store/searchindex.h"
#include "store/invented.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <numeric>
#include <string>

using namespace Qt::StringLiterals;

// How long the search box takes for each letter typed, with many people, against a plain full-text MATCH of the same words
// in the same file; and how long it takes to see who resembles a person being typed. bench_search [PEOPLE [FOLDER]]: a store in that folder is used as it is, or kept there
namespace {
using Times = std::vector<double>; // milliseconds

double at(Times times, double share)
{
    if (times.empty()) return 0;
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, static_cast<size_t>(share * static_cast<double>(times.size())))];
}

// Of the processor: what else the machine is doing does not count.
double milliseconds(const auto &work)
{
    const auto now = [] {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

void say(const char *what, const Times &times) { std::printf("%-44s %6zu times  median %8.3f ms  99%% %8.3f ms  most %8.3f ms\n", what, times.size(), at(times, 0.5), at(times, 0.99), at(times, 1)); }

// What a person types letter by letter: "r", "ro", "ros"...
QStringList lettersOf(const QString &whole)
{
    QStringList typed;
    for (qsizetype i = 1; i <= whole.size(); ++i) typed << whole.left(i);
    return typed;
}

QString slipped(const QString &word, int i)
{
    const QStringList near = oneSlipFrom(folded(word));
    return near.at((i * 131) % near.size());
}

// What people look for, by kind.
std::map<std::string, QStringList> wholeQueries(const DemoData &data)
{
    std::map<std::string, QStringList> all;
    for (int i = 0; i < 60; ++i) {
        const Person p = data.person(i * 977 + 5);
        all["surname name"] << p.surname + u' ' + p.name;
        all["name surname"] << p.name + u' ' + p.surname;
        all["phone"] << p.phone << QString(p.phone).remove(u' ');
        all["codice fiscale"] << p.fiscalCode;
        all["e-mail"] << p.email;
        all["street"] << p.street;
    }
    return all;
}

QString plainExpression(const QString &typed)
{
    QStringList words = typedWords(typed);
    for (QString &word : words) word = u'"' + word + u'"';
    return words.isEmpty() ? QString() : words.join(u" AND "_s) + u'*';
}

qint64 plain(Database &db, const QString &typed)
{
    const QString words = plainExpression(typed);
    qint64 found = 0;
    if (words.isEmpty()) return 0;
    for (Rows rows = db.run(u"SELECT rowid FROM person_words WHERE person_words MATCH ? LIMIT 40"_s, {words}); rows.next();) ++found;
    return found;
}

void letters(Database &db, const DemoData &data)
{
    Times ours, match;
    for (const auto &[kind, wholes] : wholeQueries(data)) {
        Times ofKind;
        std::map<qsizetype, Times> bySize;
        for (const QString &whole : wholes)
            for (const QString &typed : lettersOf(whole)) {
                ofKind.push_back(milliseconds([&] { searchindex::search(db, typed, 40); }));
                bySize[typed.size()].push_back(ofKind.back());
                if (ofKind.back() > 6 && qEnvironmentVariableIsSet("SLOW")) std::printf("%8.3f %s\n", ofKind.back(), qPrintable(typed));
                match.push_back(milliseconds([&] { plain(db, typed); }));
            }
        say(("  " + kind).c_str(), ofKind);
        const auto slowest = std::ranges::max_element(bySize, {}, [](const auto &size) { return at(size.second, 1); });
        std::printf("%-44s after %lld letters: %.3f ms\n", "    slowest", static_cast<long long>(slowest->first), at(slowest->second, 1));
        ours.insert(ours.end(), ofKind.begin(), ofKind.end());
    }
    say("a letter typed, as the box answers it", ours);
    say("the same words by MATCH alone", match);
    std::printf("%-44s median %.1f, 99%% %.1f\n", "ratio", at(ours, 0.5) / at(match, 0.5), at(ours, 0.99) / at(match, 0.99));
}

void slips(Database &db, const DemoData &data)
{
    Times ours, near, vocabulary;
    int found = 0, asked = 0;
    for (int i = 0; i < 200; ++i) {
        const Person p = data.person(i * 613 + 11);
        const QString surname = p.surname.section(u' ', 0, 0);
        if (p.name.isEmpty() || folded(surname).size() < 5) continue;
        const QString typed = slipped(surname, i) + u' ' + folded(p.name);
        QList<SearchHit> hits;
        ours.push_back(milliseconds([&] { hits = searchindex::search(db, typed, 40); }));
        ++asked;
        found += std::ranges::any_of(hits, [&](const SearchHit &hit) { return folded(hit.title).contains(folded(surname)); });
        vocabulary.push_back(milliseconds([&] { searchindex::nearExpression(db, typed); }));
        // The other way: every neighbour of the word, whether there is such a word or not.
        QStringList all = oneSlipFrom(typed.section(u' ', 0, 0));
        for (QString &word : all) word = u'"' + word + u'"';
        const QString every = all.join(u" OR "_s);
        near.push_back(milliseconds([&] { for (Rows rows = db.run(u"SELECT rowid FROM person_words WHERE person_words MATCH ? LIMIT 80"_s, {every}); rows.next();) {} }));
    }
    say("surname with a slip, name", ours);
    say("instead: the neighbours of one word by MATCH", near);
    say("of this: the words there are", vocabulary);
    std::printf("%-44s %d of %d\n", "whom it was about is found", found, asked);
}

void likenesses(Database &db, const DemoData &data)
{
    Times times;
    for (int i = 0; i < 300; ++i) {
        Person p = data.person(i * 411 + 3);
        p.id = newIdentifier();
        times.push_back(milliseconds([&] { likeness::of(db, rowOf(p), 5); }));
    }
    say("who resembles a person being typed", times);
    Times stretches;
    likepairs::Pass pass;
    for (bool done = false; !done;) stretches.push_back(milliseconds([&] { done = pass.advance(db); }));
    say("a stretch of looking for pairs among all", stretches);
    std::printf("%-44s %.1f s\n", "all of them", std::accumulate(stretches.begin(), stretches.end(), 0.0) / 1000);
    say("pairs for the desk, the first time", {milliseconds([&] { std::printf("%lld pairs\n", static_cast<long long>(likeness::countPairs(db))); })});
    say("pairs for the desk, again", {milliseconds([&] { likeness::countPairs(db); })});
    say("the first 100 of them", {milliseconds([&] { likeness::pairs(db, 100); })});
    Person p = data.person(1);
    p.id = newIdentifier();
    invented::saved(db, p);
    say("pairs after one more person was saved", {milliseconds([&] { likeness::countPairs(db); })});
}

void fill(Database &db, const DemoData &data, qint64 people)
{
    qint64 next = 0;
    const double took = milliseconds([&] { BulkInsert{invented::author()}.run(db, Person::type, [&]() -> std::optional<Row> { return next < people ? std::optional(rowOf(data.person(next++))) : std::nullopt; }); });
    std::printf("filled in %.1f s, %lld bytes\n", took / 1000, static_cast<long long>(QFileInfo(db.path()).size()));
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 people = argc > 1 ? QByteArray(argv[1]).toLongLong() : 250'000;
    const QTemporaryDir passing;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : passing.path();
    const DemoData data(1);
    const bool filled = QFile::exists(folder + u"/console.db"_s);
    const auto db = filled ? std::make_unique<Database>(folder + u"/console.db"_s, invented::key()) : invented::database(folder);
    if (filled) teachFolding(*db);
    else fill(*db, data, people);
    std::printf("%lld people\n", static_cast<long long>(people));
    letters(*db, data);
    slips(*db, data);
    likenesses(*db, data);
    return 0;
}
