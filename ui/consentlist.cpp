#include "ui/consentlist.h"
#include "models/records/consent.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "reports/privacynote.h"
#include "ui/fieldbox.h"
#include "ui/icon.h"
#include "ui/printjob.h"
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString dated(QDate day) { return QLocale().toString(day, u"d MMMM yyyy"_s); }
} // namespace

ConsentList::ConsentList(const Desk &desk, QWidget *parent)
    : RelatedList(desk.store, Consent::type, {"purpose", "given", "how", "given_by", "giver", "language", "text_version", "author"}, parent), m_desk(desk),
      m_withdraw(new QPushButton(tr("Withdraw…"))), m_note(new QPushButton(icon(u"print"_s), tr("Print the privacy note")))
{
    m_panel = makeWithdrawal();
    m_withdraw->setObjectName(u"withdraw"_s);
    m_note->setObjectName(u"privacyNote"_s);
    for (QPushButton *button : {m_withdraw, m_note}) button->setAutoDefault(false);
    buttons()->addWidget(m_withdraw);
    buttons()->addWidget(m_note);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_panel);
    m_panel->hide();
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentList::beginWithdrawal);
    select(nullptr);
}

QWidget *ConsentList::makeWithdrawal()
{
    EditorNeeds needs;
    needs.store = &m_desk.store;
    needs.today = m_desk.today;
    auto *panel = new QFrame(this);
    panel->setFrameShape(QFrame::StyledPanel);
    panel->setObjectName(u"withdrawal"_s);
    m_what = new QLabel;
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_when = new FieldBox(Consent::type, Consent::type.field("withdrawn"), needs);
    m_how = new FieldBox(Consent::type, Consent::type.field("withdrawal"), needs);
    auto *rows = new QFormLayout(panel);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(m_what);
    rows->addRow(m_when->label(), m_when);
    rows->addRow(m_how->label(), m_how);
    auto *yes = new QPushButton(tr("Withdraw it"));
    auto *no = new QPushButton(tr("Leave it"));
    yes->setObjectName(u"withdrawNow"_s);
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {yes, no}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    rows->addRow(line);
    connect(yes, &QPushButton::clicked, this, &ConsentList::withdraw);
    connect(no, &QPushButton::clicked, panel, &QWidget::hide);
    return panel;
}

void ConsentList::follow(const Person &person)
{
    const bool languages = person.preferredLanguage != m_person.preferredLanguage || !m_note->menu();
    const bool other = person.id != m_person.id;
    m_person = person;
    if (languages) fillLanguages();
    if (!other) return;
    m_panel->hide();
    ListQuery query;
    query.type = &Consent::type;
    query.conditions << Condition{"person", Condition::Test::Is, {person.id}};
    query.sort << SortKey{"given", Qt::DescendingOrder};
    ask({query});
}

QString ConsentList::textLanguage(const QString &preferred)
{
    const QString code = preferred.section(u'.', 1);
    const Field &language = Consent::type.field("language");
    const bool known = std::ranges::any_of(language.choices, [&](const Choice &c) { return code == QLatin1String(c.code); });
    return known ? code : u"it"_s;
}

// The person's language first, then the others.
void ConsentList::fillLanguages()
{
    auto *menu = new QMenu(m_note);
    const QString own = textLanguage(m_person.preferredLanguage);
    QList<PrivacyLanguage> all = privacyLanguages();
    std::ranges::stable_partition(all, [&](const PrivacyLanguage &one) { return one.code == own; });
    for (const PrivacyLanguage &one : std::as_const(all)) {
        const QString name = one.complete ? one.ownName : tr("%1 (the office has still to supply the text)").arg(one.ownName);
        connect(menu->addAction(name), &QAction::triggered, this, [this, code = one.code] { printNote(code); });
    }
    delete m_note->menu();
    m_note->setMenu(menu);
}

void ConsentList::printNote(const QString &language)
{
    whenDone(
        m_desk.store.find(Site::type, m_desk.author().siteId), this,
        [this, language](const std::optional<Record> &found) {
            try {
                const Site centre = found ? recordOf<Site>(found->row) : Site{};
                const Printout note = privacyNote(language, Person::type.title(rowOf(m_person)), centre, printContext(m_desk));
                previewPrintout(note, m_desk, Person::type.table, m_person.id, window());
            } catch (const std::exception &e) {
                say(QString::fromUtf8(e.what()));
            }
        },
        [this](const std::exception &e) { say(QString::fromUtf8(e.what())); });
}

QString ConsentList::stateOf(const Record &record, QDate today)
{
    const auto consent = recordOf<Consent>(record.row);
    if (consent.withdrawn.isValid() && consent.withdrawn <= today) return tr("Withdrawn on %1").arg(dated(consent.withdrawn));
    if (consent.expires.isValid() && consent.expires < today) return tr("Expired on %1").arg(dated(consent.expires));
    if (!consent.isInForce(today)) return tr("Not in force yet");
    if (consent.withdrawn.isValid()) return tr("In force, withdrawn from %1").arg(dated(consent.withdrawn));
    return consent.expires.isValid() ? tr("In force until %1").arg(dated(consent.expires)) : tr("In force");
}

QStringList ConsentList::headings() const
{
    QStringList all = RelatedList::headings();
    all.insert(1, tr("State"));
    return all;
}

QStringList ConsentList::cells(const Record &record) const
{
    QStringList all = RelatedList::cells(record);
    all.insert(1, stateOf(record, m_desk.today()));
    return all;
}

bool ConsentList::comesFirst(const Record &record) const { return recordOf<Consent>(record.row).isInForce(m_desk.today()); }

void ConsentList::setReadOnly(const QString &reason)
{
    m_noChange = reason;
    select(current());
}

void ConsentList::select(const Record *record)
{
    const bool withdrawn = record && recordOf<Consent>(record->row).withdrawn.isValid();
    m_withdraw->setEnabled(record && !withdrawn && m_noChange.isEmpty());
    m_withdraw->setToolTip(!m_noChange.isEmpty() ? m_noChange : !record ? tr("Choose a consent first") : withdrawn ? tr("It was withdrawn already") : QString());
}

void ConsentList::beginWithdrawal()
{
    const Record *record = current();
    if (!record) return;
    m_withdrawn = *record;
    m_what->setText(tr("The consent \"%1\" of %2 ends. What was given stays in the ledger.")
                        .arg(Consent::type.title(record->row), dated(recordOf<Consent>(record->row).given)));
    m_when->editor().show(m_desk.today());
    m_how->editor().show(u""_s);
    m_when->setProblem({});
    m_how->setProblem({});
    m_panel->show();
    m_how->setFocus(Qt::OtherFocusReason);
}

void ConsentList::withdraw()
{
    Row row = m_withdrawn.row;
    row[Consent::type.indexOf("withdrawn")] = m_when->value();
    row[Consent::type.indexOf("withdrawal")] = m_how->value();
    const auto consent = recordOf<Consent>(Consent::type.tidied(row));
    QString when = m_when->editor().unread();
    if (when.isEmpty() && !consent.withdrawn.isValid()) when = tr("Say from when it is withdrawn.");
    if (when.isEmpty() && consent.withdrawn > m_desk.today()) when = tr("It cannot be withdrawn in the future.");
    for (const Problem &problem : Consent::type.problems(row))
        if (when.isEmpty() && problem.column == "withdrawn") when = problem.text;
    const QString how = consent.withdrawal.isEmpty() ? tr("Say how it was withdrawn, and to whom.") : QString();
    m_when->setProblem(when);
    m_how->setProblem(how);
    if (!when.isEmpty() || !how.isEmpty()) return (when.isEmpty() ? m_how : m_when)->setFocus(Qt::OtherFocusReason);
    whenDone(
        m_desk.store.save(Consent::type, rowOf(consent), m_withdrawn.version, m_desk.author()), this, [this](const Saved &) { m_panel->hide(); },
        [this](const std::exception &e) { m_how->setProblem(QString::fromUtf8(e.what())); });
}
