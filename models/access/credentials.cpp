#include "models/access/credentials.h"
#include "models/access/passwords.h"
#include "models/access/rights.h"
#include "models/access/throttle.h"
#include "models/records/failure.h"
#include "models/records/identifier.h"
#include "models/records/site.h"
#include "models/store/database.h"
#include "models/store/recordsql.h"
#include "models/store/recordwriter.h"
#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {
// Checked when nobody has that name, so that an unknown name takes as long as a wrong password. Nothing opens it.
QString nobodysHash() { return u"$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s; }

QString said(const char *text) { return QCoreApplication::translate("Access", text); }

QString nameOf(const QString &typed) { return typed.normalized(QString::NormalizationForm_C).simplified().toLower(); }

std::optional<Operator> operatorOf(Database &db, const QString &id)
{
    const auto record = recordsql::find(db, Operator::type, id);
    return record && !record->trashed ? std::optional(recordOf<Operator>(record->row)) : std::nullopt;
}
} // namespace

Credentials::Credentials(std::function<QDateTime()> now, const StretchCost &cost) : m_now(std::move(now)), m_cost(cost) {}

bool Credentials::isFirstStart(Database &db) const { return !db.value(u"SELECT 1 FROM credential LIMIT 1"_s); }

QList<Problem> Credentials::makeFirst(Database &db, const Operator &asked, const QString &password) const
{
    Operator who = asked;
    who.username = nameOf(asked.username);
    who.roles = QStringList{u"administrator"_s};
    who.active = true;
    if (who.id.isEmpty()) who.id = newIdentifier();
    const Row row = Operator::type.tidied(rowOf(who));
    QList<Problem> problems = Operator::type.problems(row);
    for (const QString &fault : passwordFaults(password, {who.username, who.fullName})) problems << Problem{"password", fault};
    if (!problems.isEmpty()) return problems;
    Transaction all(db);
    if (!isFirstStart(db))
        throw Failure(said(QT_TRANSLATE_NOOP("Access", "The administrator was not made.")), said(QT_TRANSLATE_NOOP("Access", "This archive already has operators.")),
                      said(QT_TRANSLATE_NOOP("Access", "Sign in, or ask an administrator for a user name.")));
    recordwriter::save(db, Operator::type, row, 0, {who.id, who.site});
    keep(db, who.id, password, false);
    note(db, who.id, who.site, u"first-administrator"_s);
    all.commit();
    return {};
}

std::optional<Credentials::Known> Credentials::known(Database &db, const QString &username) const
{
    auto rows = db.run(u"SELECT o.id, c.hash, c.must_change FROM operator o JOIN credential c ON c.operator_id = o.id "
                       "WHERE o.username = ? AND o.trashed_at IS NULL ORDER BY o.active DESC, o.number"_s, {username});
    if (!rows.next()) return {};
    const auto who = operatorOf(db, rows.value(0).toString());
    return who ? std::optional(Known{*who, rows.value(1).toString(), rows.value(2).toBool()}) : std::nullopt;
}

// The failure is counted before the password is looked at: pulling the plug in between does not give another guess.
SignInAnswer Credentials::checked(Database &db, const QString &username, const SecretBytes &password, const QString &siteId) const
{
    using Kind = SignInAnswer::Kind;
    SignInAnswer answer;
    if (const int wait = throttle::secondsLeft(db, username, m_now())) {
        answer.kind = Kind::Wait;
        answer.secondsToWait = wait;
        return answer;
    }
    answer.secondsToWait = throttle::count(db, username, m_now());
    const auto found = known(db, username);
    const bool right = isPassword(password, found ? found->hash : nobodysHash()) && found;
    if (!right) {
        note(db, found ? found->who.id : QString(), siteId, u"wrong"_s);
        return answer;
    }
    throttle::forget(db, username);
    answer = {};
    answer.kind = found->who.active ? Kind::Welcome : Kind::NotActive;
    answer.who = found->who;
    answer.mustChange = found->mustChange;
    if (isOutdated(found->hash, m_cost))
        db.run(u"UPDATE credential SET hash = ? WHERE operator_id = ?"_s, {passwordHash(password, m_cost), found->who.id});
    return answer;
}

SignInAnswer Credentials::signIn(Database &db, const QString &username, const SecretBytes &password, const QString &siteId) const
{
    SignInAnswer answer = checked(db, nameOf(username), password, siteId);
    if (answer.kind == SignInAnswer::Kind::NotActive) note(db, answer.who.id, siteId, u"not-active"_s);
    if (answer.kind != SignInAnswer::Kind::Welcome) return answer;
    for (const QString &id : {siteId, answer.who.site}) {
        const auto site = recordsql::find(db, Site::type, id);
        if (!site || site->trashed) continue;
        answer.who.site = id;
        answer.siteName = Site::type.title(site->row);
        break;
    }
    note(db, answer.who.id, answer.who.site, u"in"_s);
    return answer;
}

void Credentials::noteSignOut(Database &db, const Author &who) const { note(db, who.operatorId, who.siteId, u"out"_s); }

QStringList Credentials::give(Database &db, const QString &operatorId, const QString &password, const Author &administrator) const
{
    const auto by = operatorOf(db, administrator.operatorId);
    const auto who = operatorOf(db, operatorId);
    if (!by || !by->active || !isAllowed(by->roles, Right::ManageOperators)) throw Failure(said(QT_TRANSLATE_NOOP("Access", "The password was not changed.")), refusalOf(Right::ManageOperators));
    if (!who) throw Failure(said(QT_TRANSLATE_NOOP("Access", "The password was not changed.")), said(QT_TRANSLATE_NOOP("Access", "This operator does not exist, or is in the trash.")));
    const QStringList faults = passwordFaults(password, {who->username, who->fullName});
    if (!faults.isEmpty()) return faults;
    Transaction all(db);
    keep(db, operatorId, password, operatorId != administrator.operatorId);
    throttle::forget(db, who->username);
    note(db, operatorId, administrator.siteId, u"password-given"_s);
    all.commit();
    return {};
}

Credentials::Change Credentials::changeOwn(Database &db, const Author &author, const SecretBytes &present, const QString &next) const
{
    Change change;
    const auto who = operatorOf(db, author.operatorId);
    if (!who) throw Failure(said(QT_TRANSLATE_NOOP("Access", "The password was not changed.")), said(QT_TRANSLATE_NOOP("Access", "This operator does not exist, or is in the trash.")));
    change.faults = passwordFaults(next, {who->username, who->fullName});
    if (SecretBytes::ofText(next) == present) change.faults << said(QT_TRANSLATE_NOOP("Access", "It is the same as the present one."));
    if (!change.faults.isEmpty()) return change;
    change.present = checked(db, who->username, present, author.siteId);
    if (change.present.kind != SignInAnswer::Kind::Welcome) return change;
    Transaction all(db);
    keep(db, who->id, next, false);
    note(db, who->id, author.siteId, u"password-changed"_s);
    all.commit();
    change.done = true;
    return change;
}

void Credentials::keep(Database &db, const QString &operatorId, const QString &password, bool mustChange) const
{
    db.run(u"INSERT INTO credential (operator_id, hash, must_change, changed_at) VALUES (?, ?, ?, ?) "
           "ON CONFLICT (operator_id) DO UPDATE SET hash = excluded.hash, must_change = excluded.must_change, changed_at = excluded.changed_at"_s,
           {operatorId, passwordHash(SecretBytes::ofText(password), m_cost), mustChange, recordsql::stamp(m_now())});
}

void Credentials::note(Database &db, const QString &operatorId, const QString &siteId, const QString &outcome) const
{
    const auto orNull = [](const QString &id) { return id.isEmpty() ? QVariant() : QVariant(id); };
    db.run(u"INSERT INTO signin_log (at, operator_id, site_id, device, outcome) VALUES (?, ?, ?, ?, ?)"_s,
           {recordsql::stamp(m_now()), orNull(operatorId), orNull(siteId), QSysInfo::machineHostName(), outcome});
}
