#include "ui/meetingcontact.h"
#include "ui/icon.h"
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

MeetingContact::MeetingContact(QWidget *parent) : QFrame(parent), m_rows(new QFormLayout(this))
{
    setFrameShape(StyledPanel);
    setObjectName(u"meetingContact"_s);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    hide();
}

void MeetingContact::follow(const QString &requestNumber, const std::optional<Person> &family, const std::optional<Person> &worker)
{
    const auto lines = [](const std::optional<Person> &p) { return p ? QStringList{p->surname, p->name, p->phone, p->street, p->city}.join(u'\n') : QString(); };
    const QString shown = QStringList{requestNumber, lines(family), lines(worker)}.join(u'\f');
    if (shown == m_shown) return;
    m_shown = shown;
    while (m_rows->rowCount()) m_rows->removeRow(0);
    if (!requestNumber.isEmpty()) addCopy(tr("Request"), requestNumber, u"copyNumber"_s, tr("The number of the request"));
    if (family) addPerson(tr("Family"), *family, u"Family"_s);
    if (worker) addPerson(tr("Worker"), *worker, u"Worker"_s);
    setVisible(m_rows->rowCount() > 0);
}

void MeetingContact::addPerson(const QString &label, const Person &person, const QString &name)
{
    auto *who = new QLabel(Person::type.title(rowOf(person)));
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    m_rows->addRow(label, who);
    if (!person.phone.isEmpty()) addCopy(tr("Phone"), person.phone, u"copyPhone"_s + name, tr("The phone number"));
    const QString address = QStringList{person.street, person.city}.join(u", "_s);
    if (!person.street.isEmpty()) addCopy(tr("Address"), address, u"copyAddress"_s + name, tr("The address"));
}

void MeetingContact::addCopy(const QString &label, const QString &text, const QString &name, const QString &what)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(u"copy"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(text);
    button->setToolTip(tr("Copy"));
    button->setAccessibleName(tr("Copy: %1").arg(text));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, text, what] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT said(tr("%1 is copied.").arg(what));
    });
    m_rows->addRow(label, button);
}
