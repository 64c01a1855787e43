#include "ui/callerpanel.h"
#include "models/intake/deadline.h"
#include "models/records/contact.h"
#include "models/records/familyrequest.h"
#include "models/records/listquery.h"
#include "models/records/person.h"
#include "models/records/site.h"
#include "models/store/store.h"
#include "ui/theme.h"
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostRequests = 10, lastContacts = 8;
constexpr int typeRole = Qt::UserRole, idRole = Qt::UserRole + 1;

QTreeWidgetItem *heading(QTreeWidget *list, const QString &text)
{
    auto *item = new QTreeWidgetItem(list, {text});
    QFont bold = list->font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

QLabel *words(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

CallerPanel::CallerPanel(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_name(words("callerName")), m_facts(words("callerFacts")), m_trouble(words("callerTrouble")), m_list(new QTreeWidget)
{
    setFrameShape(StyledPanel);
    theme::enlarge(m_name, 1.2);
    m_trouble->hide();
    m_list->setObjectName(u"callerList"_s);
    m_list->setAccessibleName(tr("Open requests and last contacts"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(2 * theme::grid);
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(NoFrame);
    m_requests = heading(m_list, tr("Requests still open"));
    m_contacts = heading(m_list, tr("Last contacts"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_trouble);
    layout->addWidget(m_list, 1);
    layout->addStretch(); // where there is nothing to list
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString id = item->data(0, idRole).toString(); !id.isEmpty())
            Q_EMIT openAsked(item->data(0, typeRole).toInt() == 0 ? &FamilyRequest::type : &Contact::type, id);
    });
    connect(&desk.store, &Store::changed, this, [this](const RecordType *type) {
        if (!m_person.isEmpty() && (type == &Person::type || type == &FamilyRequest::type || type == &Contact::type)) reload();
    });
    follow({}, {});
}

void CallerPanel::follow(const QString &person, const QString &contact)
{
    if (person == m_person && contact == m_contact && m_asked) return;
    m_person = person;
    m_contact = contact;
    reload();
}

void CallerPanel::reload()
{
    const quint64 asked = ++m_asked;
    m_trouble->hide();
    m_list->setVisible(!m_person.isEmpty());
    m_facts->setVisible(true);
    if (m_person.isEmpty()) {
        m_name->setText(tr("Nobody chosen yet"));
        m_facts->setText(tr("Find the person by name, phone or request number: open requests and last contacts are shown here."));
        return;
    }
    const auto otherwise = [this](const std::exception &e) { fail(e); };
    const auto mine = [this, asked](auto then) {
        return [this, asked, then](const auto &answer) {
            if (asked == m_asked) (this->*then)(answer);
        };
    };
    whenDone(m_desk.store.find(Person::type, m_person), this, mine(&CallerPanel::fillPerson), otherwise);
    const ListQuery requests{&FamilyRequest::type, {}, {{"requester", Condition::Test::Is, {m_person}}, {"state", Condition::Test::AnyOf, {u"draft"_s, u"submitted"_s, u"in-progress"_s}}},
                             {{"due_on", Qt::AscendingOrder}}, false};
    whenDone(m_desk.store.list(requests, 0, mostRequests), this, mine(&CallerPanel::fillRequests), otherwise);
    const ListQuery contacts{&Contact::type, {}, {{"person", Condition::Test::Is, {m_person}}}, {{"at", Qt::DescendingOrder}}, false};
    whenDone(m_desk.store.list(contacts, 0, lastContacts + 1), this, mine(&CallerPanel::fillContacts), otherwise);
}

void CallerPanel::fillPerson(const std::optional<Record> &found)
{
    if (!found) return;
    const auto person = recordOf<Person>(found->row);
    m_name->setText(Person::type.title(found->row));
    QStringList facts;
    for (const QString &fact : {person.phone, person.phoneNote, person.email, QStringList{person.street, person.city}.join(u' ').trimmed(), person.communicationNote, person.notes})
        if (!fact.trimmed().isEmpty()) facts << fact.trimmed();
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

QTreeWidgetItem *CallerPanel::begin(QTreeWidgetItem *part, qint64 number, const QString &none)
{
    qDeleteAll(part->takeChildren());
    if (number > 0) return part;
    auto *item = new QTreeWidgetItem(part, {none});
    item->setFlags(Qt::NoItemFlags);
    return part;
}

void CallerPanel::fillRequests(const RecordPage &page)
{
    begin(m_requests, page.total, tr("None"));
    for (const Record &record : page.records) {
        const auto request = recordOf<FamilyRequest>(record.row);
        const auto shown = [&](const char *column) { return FamilyRequest::type.shown(FamilyRequest::type.field(column), record.row.at(FamilyRequest::type.indexOf(column))); };
        const QString clock = intake::clockText(request, {}, m_desk.today());
        auto *item = new QTreeWidgetItem(m_requests, {QStringList{request.protocol, shown("service"), clock.isEmpty() ? shown("state") : clock}.join(u" \u00b7 "_s)});
        item->setData(0, typeRole, 0);
        item->setData(0, idRole, request.id);
    }
}

void CallerPanel::fillContacts(const RecordPage &page)
{
    begin(m_contacts, page.total, tr("None"));
    int shown = 0;
    for (const Record &record : page.records) {
        const auto contact = recordOf<Contact>(record.row);
        if (contact.id == m_contact || shown++ == lastContacts) continue;
        const QString channel = Contact::type.shown(Contact::type.field("channel"), contact.channel);
        QString text = QLocale().toString(contact.at.toLocalTime().date(), QLocale::ShortFormat) + u" \u00b7 "_s + channel;
        if (!contact.heard.isEmpty()) text += u": "_s + contact.heard.simplified().left(120);
        auto *item = new QTreeWidgetItem(m_contacts, {text});
        item->setToolTip(0, contact.heard.left(1000).toHtmlEscaped());
        item->setData(0, typeRole, 1);
        item->setData(0, idRole, contact.id);
    }
    if (shown == 0) begin(m_contacts, 0, tr("None before this one"));
}

void CallerPanel::fail(const std::exception &e)
{
    m_trouble->setText(tr("This could not be read. %1").arg(QString::fromUtf8(e.what())));
    m_trouble->show();
}
