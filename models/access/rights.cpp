#include "models/access/rights.h"
#include <QCoreApplication>
#include <QLatin1StringView>

namespace {
enum Role : unsigned { FrontOffice = 1, Matching = 2, Tutor = 4, Paperwork = 8, Supervisor = 16, Administrator = 32 };
constexpr unsigned everybody = FrontOffice | Matching | Tutor | Paperwork | Supervisor | Administrator;

struct NamedRole {
    const char *code; // as the field "roles" of an operator stores it
    Role role;
    const char *name;
};
constexpr NamedRole namedRoles[] = {
    {"front-office", FrontOffice, QT_TRANSLATE_NOOP("Rights", "the front office")},
    {"matching", Matching, QT_TRANSLATE_NOOP("Rights", "who does the matching")},
    {"tutor", Tutor, QT_TRANSLATE_NOOP("Rights", "a tutor")},
    {"paperwork", Paperwork, QT_TRANSLATE_NOOP("Rights", "who does the paperwork")},
    {"supervisor", Supervisor, QT_TRANSLATE_NOOP("Rights", "a supervisor")},
    {"administrator", Administrator, QT_TRANSLATE_NOOP("Rights", "an administrator")},
};

struct Allowance {
    Right right;
    unsigned roles;
    const char *refusal;
};
// A tutor carries the laptop through other people's homes, so nothing leaves the archive from there in bulk. What reaches
// over everybody's work is a supervisor's; what could lose or open the archive is an administrator's.
constexpr Allowance allowances[] = {
    {Right::SeePeople, everybody, QT_TRANSLATE_NOOP("Rights", "Only %1 can see people.")},
    {Right::EditPeople, everybody, QT_TRANSLATE_NOOP("Rights", "Only %1 can change people's details.")},
    {Right::SeeSimulations, everybody, QT_TRANSLATE_NOOP("Rights", "Only %1 can see cost simulations.")},
    {Right::EditSimulations, everybody, QT_TRANSLATE_NOOP("Rights", "Only %1 can make cost simulations.")},
    {Right::Print, everybody, QT_TRANSLATE_NOOP("Rights", "Only %1 can print.")},
    {Right::Export, everybody & ~Tutor, QT_TRANSLATE_NOOP("Rights", "Only %1 can export lists.")},
    {Right::ShareViews, Supervisor | Administrator, QT_TRANSLATE_NOOP("Rights", "Only %1 can share a view with the centre.")},
    {Right::SeeHistory, Supervisor | Administrator, QT_TRANSLATE_NOOP("Rights", "Only %1 can see the history.")},
    {Right::EmptyTrash, Supervisor | Administrator, QT_TRANSLATE_NOOP("Rights", "Only %1 can empty the trash.")},
    {Right::EditSites, Administrator, QT_TRANSLATE_NOOP("Rights", "Only %1 can change the centres.")},
    {Right::ManageOperators, Administrator, QT_TRANSLATE_NOOP("Rights", "Only %1 can add or change operators.")},
    {Right::BackUp, Administrator, QT_TRANSLATE_NOOP("Rights", "Only %1 can make or restore a backup.")},
    {Right::EditCandidacies, FrontOffice | Matching | Paperwork | Supervisor, QT_TRANSLATE_NOOP("Rights", "Only %1 can change candidacies.")},
    {Right::Match, Matching | Supervisor, QT_TRANSLATE_NOOP("Rights", "Only %1 can choose workers for a request.")},
    {Right::SupportContracts, Matching | Paperwork | Supervisor, QT_TRANSLATE_NOOP("Rights", "Only %1 can change contracts.")},
    {Right::SeeReports, Supervisor | Administrator, QT_TRANSLATE_NOOP("Rights", "Only %1 can see the report on everybody’s work.")},
};

const Allowance &allowanceOf(Right right)
{
    for (const Allowance &allowance : allowances)
        if (allowance.right == right) return allowance;
    qFatal("A right is missing from the table.");
}

QString said(const char *text) { return QCoreApplication::translate("Rights", text); }
} // namespace

bool isAllowed(const QStringList &roles, Right right)
{
    const unsigned allowed = allowanceOf(right).roles;
    for (const NamedRole &named : namedRoles)
        if ((allowed & named.role) && roles.contains(QLatin1StringView(named.code))) return true;
    return false;
}

QString refusalOf(Right right)
{
    const Allowance &allowance = allowanceOf(right);
    QStringList who;
    for (const NamedRole &named : namedRoles)
        if (allowance.roles & named.role) who << said(named.name);
    const QString last = who.takeLast();
    const QString names = who.isEmpty() ? last : said(QT_TRANSLATE_NOOP("Rights", "%1 or %2")).arg(who.join(QStringLiteral(", ")), last);
    return said(allowance.refusal).arg(names);
}
