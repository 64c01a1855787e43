#pragma once
#include "models/access/session.h"
#include "models/cost/tables.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/desk.h"
#include "ui/prompt.h"
#include "ui/theme.h"
#include <QSettings>
#include <QTemporaryDir>

// A desk over a real encrypted store in a folder of its own, with somebody signed in. Every question is answered yes,
// every path is that of a file in the folder.
class Office {
public:
    explicit Office(const QStringList &roles = {QStringLiteral("supervisor"), QStringLiteral("administrator")})
        : settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), tables(cost::Tables::built())
    {
        store = std::make_unique<Store>(dir.path(), QByteArray(32, 'k'));
        anna.id = QStringLiteral("operator-1");
        anna.username = QStringLiteral("anna");
        anna.fullName = QStringLiteral("Anna Prova");
        anna.roles = roles;
        anna.site = QStringLiteral("site-1");
        session.begin(anna, QStringLiteral("Centro di prova"));
        prompt.confirm = [](QWidget *, const QString &, const QString &, std::function<void()> yes) { yes(); };
        prompt.savePath = [this](QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)> got) { got(path); };
        prompt.openPath = [this](QWidget *, const QString &, const QString &, std::function<void(const QString &)> got) { got(path); };
        prompt.tell = [this](QWidget *, const QString &, const QString &text) { told << text; };
        prompt.askText = [this](QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)> got) { got(answer); };
    }

    Desk desk() { return {*store, session, prompt, settings, tables, [] { return QDate(2026, 3, 5); }}; }
    void reopen()
    {
        store.reset();
        store = std::make_unique<Store>(dir.path(), QByteArray(32, 'k'));
    }
    Author colleague() const { return {QStringLiteral("operator-2"), QStringLiteral("site-1")}; }

    static Person person(const QString &surname, const QString &name, const QString &phone = {})
    {
        Person p;
        p.id = newIdentifier();
        p.surname = surname;
        p.name = name;
        p.phone = phone;
        return p;
    }
    template <class R> qint64 save(const R &record, qint64 base = 0) { return store->save(R::type, rowOf(record), base, session.author()).result().version; }
    template <class R> qint64 saveByColleague(const R &record, qint64 base) { return store->save(R::type, rowOf(record), base, colleague()).result().version; }

    QTemporaryDir dir;
    Operator anna;
    std::unique_ptr<Store> store;
    Session session;
    Prompt prompt;
    QSettings settings;
    cost::Tables tables;
    QString path, answer;
    QStringList told;
};
