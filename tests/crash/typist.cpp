#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/draftkeeper.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

// Somebody who types without a pause in the record "typed" of a store, and says what stands in the form and when.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Store store(QString::fromLocal8Bit(argv[1]), QByteArray(32, 'k'));
    Person person;
    person.id = u"01900000-0000-7000-8000-00000000000a"_s;
    int typed = 0;
    DraftKeeper keeper(store, [&] {
        person.notes = QString::number(typed);
        return std::optional(rowOf(person));
    });
    keeper.begin(Person::type, person.id, u"typist"_s, 0);
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keeper, [&] {
        ++typed;
        keeper.touch();
        std::printf("%d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    keys.start(30);
    return QCoreApplication::exec();
}
