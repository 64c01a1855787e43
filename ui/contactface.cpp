#include "ui/contactface.h"
#include "models/access/session.h"
#include "models/records/familyrequest.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "reports/recordprint.h"
#include "ui/callerpanel.h"
#include "ui/callstrip.h"
#include "ui/quicksearch.h"
#include "ui/recordform.h"
#include "ui/recordrights.h"
#include "ui/setting.h"
#include "ui/theme.h"
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {
// A number as it is dictated: digits, and what one writes between them.
bool looksLikePhone(const QString &text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c.isDigit()) ++digits;
        else if (!c.isSpace() && !QStringView(u"+-/.()").contains(c)) return false;
    }
    return digits >= 2;
}
} // namespace

ContactFace::ContactFace(const Desk &desk, const Start &start, QObject *parent) : RecordFace(parent), m_desk(desk), m_start(start), m_onPhone(start.call) {}

bool ContactFace::isByPhone(const QString &channel) { return channel == u"phone" || channel == u"phone-020202"; }

QWidget *ContactFace::above()
{
    m_strip = new CallStrip;
    m_strip->setEnabledFor(reasonAgainst(m_desk.session, rightToEdit(Contact::type)));
    connect(m_strip, &CallStrip::endAsked, this, &ContactFace::endCall);
    connect(m_strip, &CallStrip::requestAsked, this, &ContactFace::becomeRequest);
    return m_strip;
}

QWidget *ContactFace::lay(RecordForm &form)
{
    m_form = &form;
    m_caller = new CallerPanel(m_desk);
    m_caller->setMinimumWidth(m_caller->fontMetrics().averageCharWidth() * 30);
    connect(m_caller, &CallerPanel::openAsked, this, &RecordFace::openAsked);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layWho());
    column->addWidget(layHeard());
    form.arrange();
    column->addWidget(&form);
    column->addStretch(1);
    auto *all = new QWidget;
    auto *sides = new QHBoxLayout(all);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(fields, 3);
    sides->addWidget(m_caller, 2);
    // Whose page was open is who is speaking: what they say comes next. Otherwise who it is.
    QWidget *first = m_start.person.isEmpty() ? static_cast<QWidget *>(m_search) : form.box("heard");
    form.setFocusProxy(first);
    return all;
}

QWidget *ContactFace::layWho()
{
    m_search = new QuickSearch(
        m_desk.store, [this](const RecordType &type) { return (&type == &Person::type || &type == &FamilyRequest::type) && m_desk.session.may(rightToSee(type)); },
        [this](const RecordType &type) { return &type == &Person::type && m_desk.session.may(rightToEdit(type)); });
    m_search->setObjectName(u"who"_s);
    m_search->setPlaceholderText(tr("Surname and name, phone or number of a request"));
    m_search->setAccessibleName(tr("Who it is"));
    connect(m_search, &QuickSearch::chosen, this, &ContactFace::choose);
    connect(m_search, &QuickSearch::begun, this, &ContactFace::takeNewPerson);
    connect(m_search, &QLineEdit::textEdited, this, &ContactFace::carry);
    auto *group = new QGroupBox(tr("Who it is"));
    m_who = new QFormLayout(group);
    m_who->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_who->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *label = new QLabel(tr("&Look for"));
    label->setBuddy(m_search);
    m_who->addRow(label, m_search);
    for (const char *name : {"person", "caller", "caller_phone", "anonymous", "sex", "age_band", "municipio"}) {
        FieldBox *box = m_form->adopt(name);
        if (box->bearsItsLabel()) m_who->addRow(QString(), box);
        else m_who->addRow(m_form->makeLabel(box), box);
    }
    return group;
}

QWidget *ContactFace::layHeard()
{
    auto *group = new QGroupBox(tr("What they say"));
    auto *column = new QVBoxLayout(group);
    FieldBox *heard = m_form->adopt("heard");
    if (auto *text = qobject_cast<QPlainTextEdit *>(heard->editor().widget)) text->setMinimumHeight(text->fontMetrics().lineSpacing() * 6);
    column->addWidget(heard);
    FieldBox *needs = m_form->adopt("needs");
    column->addWidget(m_form->makeLabel(needs));
    column->addWidget(needs);
    return group;
}

Row ContactFace::begun(Row row) const
{
    auto contact = recordOf<Contact>(row);
    contact.at = QDateTime::currentDateTimeUtc();
    contact.site = m_desk.author().siteId;
    contact.author = m_desk.author().operatorId;
    contact.person = m_start.person;
    contact.channel = (m_start.call ? settings::lastLine : settings::lastChannel).in(m_desk.settings);
    if (m_start.call && !isByPhone(contact.channel)) contact.channel = u"phone-020202"_s;
    return rowOf(contact);
}

Row ContactFace::completed(Row row) const
{
    auto contact = recordOf<Contact>(row);
    if (contact.at.isNull()) contact.at = QDateTime::currentDateTimeUtc();
    if (contact.site.isEmpty()) contact.site = m_desk.author().siteId;
    if (contact.author.isEmpty()) contact.author = m_desk.author().operatorId;
    return rowOf(contact);
}

// What was typed while the record was on its way is not lost.
void ContactFace::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) && !readOnly && !m_search->text().isEmpty()) carry(m_search->text());
}

void ContactFace::follow(const Row &row)
{
    const auto contact = recordOf<Contact>(row);
    rememberChannel(contact.channel);
    const bool known = !contact.person.isEmpty();
    showRow("person", known);
    showRow("caller", !known && !contact.anonymous);
    showRow("caller_phone", !contact.anonymous);
    showRow("anonymous", !known);
    for (const char *column : {"sex", "age_band", "municipio"}) showRow(column, contact.anonymous);
    m_caller->follow(contact.person, contact.id);
    followCall(contact);
}

void ContactFace::showRow(const char *column, bool visible)
{
    FieldBox *box = m_form->box(column);
    // What was typed stays in sight even where it is not asked for.
    const bool filled = box->field().kind == Field::Kind::Flag ? box->value().toBool() : !box->field().isEmpty(box->value());
    m_who->setRowVisible(box, visible || filled || !box->editor().unread().isEmpty());
}

void ContactFace::followCall(const Contact &contact)
{
    if (!m_strip) return;
    const bool byPhone = isByPhone(contact.channel);
    const bool lately = contact.at.isValid() && contact.at.secsTo(QDateTime::currentDateTimeUtc()) < longestCallHours * 3600;
    m_onPhone = byPhone && !contact.minutes && lately;
    if (m_onPhone) m_strip->run(contact.at);
    else m_strip->stop(contact.minutes, byPhone);
    m_strip->setBecome(!contact.request.isEmpty());
}

void ContactFace::rememberChannel(const QString &channel)
{
    if (std::exchange(m_channel, channel) == channel || channel.isEmpty() || m_form->isReadOnly()) return;
    if (!m_form->editedColumns().contains("channel")) return;
    settings::lastChannel.set(m_desk.settings, channel);
    if (isByPhone(channel)) settings::lastLine.set(m_desk.settings, channel);
}

// As if the person had typed it: kept as a draft, undone with the rest.
void ContactFace::change(const std::function<void(Contact &)> &edit)
{
    if (m_form->isReadOnly()) return;
    auto contact = recordOf<Contact>(m_form->row());
    edit(contact);
    m_form->put(rowOf(contact));
    Q_EMIT m_form->edited();
}

// Who is not found is still written down: what is looked for is the name, or the phone, they gave.
void ContactFace::carry(const QString &typed)
{
    // Only what the search itself wrote goes; what was typed in the fields stays.
    const QString text = typed.trimmed(), before = std::exchange(m_carried, text);
    change([&](Contact &contact) {
        if (!contact.person.isEmpty()) return;
        for (QString *said : {&contact.caller, &contact.callerPhone})
            if (!before.isEmpty() && *said == before) said->clear();
        if (QString &place = looksLikePhone(text) ? contact.callerPhone : contact.caller; place.isEmpty()) place = text;
    });
}

void ContactFace::choose(const RecordType *type, const QString &id)
{
    if (type == &FamilyRequest::type) return chooseRequester(id);
    change([this, &id](Contact &contact) {
        contact.person = id;
        if (contact.caller == m_carried) contact.caller.clear();
        contact.anonymous = false;
    });
    m_form->box("heard")->setFocus(Qt::OtherFocusReason);
}

void ContactFace::chooseRequester(const QString &request)
{
    whenDone(
        m_desk.store.find(FamilyRequest::type, request), this,
        [this, request](const std::optional<Record> &found) {
            if (!found) return;
            const QString requester = recordOf<FamilyRequest>(found->row).requester;
            if (requester.isEmpty()) Q_EMIT said(tr("That request names no requester yet."));
            else choose(&Person::type, requester);
        },
        [this](const std::exception &e) { Q_EMIT said(QString::fromUtf8(e.what())); });
}

// None of those found: the person begins with what was typed and is saved at once, for the contact to name them.
void ContactFace::takeNewPerson(const RecordType *type, const Row &typed)
{
    if (type != &Person::type || m_form->isReadOnly()) return;
    auto person = recordOf<Person>(typed);
    person.id = newIdentifier();
    whenDone(
        m_desk.store.save(Person::type, Person::type.tidied(rowOf(person)), 0, m_desk.author()), this,
        [this, id = person.id](const Saved &) {
            choose(&Person::type, id);
            Q_EMIT said(tr("The person is now among the people. The arrow beside the name opens their page, for the rest."));
        },
        [this](const std::exception &e) { Q_EMIT said(tr("The person was not added; what you typed is kept here. %1").arg(QString::fromUtf8(e.what()))); });
}

void ContactFace::endCall()
{
    if (!m_onPhone) return;
    Q_EMIT changeAsked([](Row row) {
        auto contact = recordOf<Contact>(row);
        contact.minutes = CallStrip::minutesSince(contact.at, QDateTime::currentDateTimeUtc());
        return rowOf(contact);
    });
}

void ContactFace::becomeRequest()
{
    const auto contact = recordOf<Contact>(m_form->row());
    if (!contact.request.isEmpty()) return Q_EMIT openAsked(&FamilyRequest::type, contact.request);
    if (m_becoming) return;
    if (!m_made.isEmpty()) return tie(m_made);
    m_becoming = true;
    FamilyRequest request;
    request.id = newIdentifier();
    request.requester = contact.person;
    request.site = m_desk.author().siteId;
    request.author = m_desk.author().operatorId;
    request.notes = contact.heard;
    request.contactPhone = contact.callerPhone;
    request.contactSurname = contact.caller;
    whenDone(
        m_desk.store.save(FamilyRequest::type, rowOf(request), 0, m_desk.author()), this,
        [this, id = request.id](const Saved &) {
            m_becoming = false;
            m_made = id;
            tie(id);
        },
        [this](const std::exception &e) {
            m_becoming = false;
            Q_EMIT said(tr("The request was not made; what you typed is kept here. %1").arg(QString::fromUtf8(e.what())));
        });
}

void ContactFace::tie(const QString &request)
{
    Q_EMIT changeAsked([request](Row row) {
        row[Contact::type.indexOf("request")] = request;
        return row;
    });
    Q_EMIT openAsked(&FamilyRequest::type, request);
}

std::optional<Printout> ContactFace::printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const
{
    return recordPrintout(Contact::type, row, titles, Disclosure::Office, context);
}
