#include "ui/instanteditor.h"
#include "ui/dateeditor.h"
#include "ui/datereading.h"
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

InstantEditor::InstantEditor(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_date(new DateEditor(std::move(today))), m_time(new QLineEdit)
{
    m_time->setObjectName(u"time"_s);
    m_time->setPlaceholderText(tr("hh:mm"));
    m_time->setAccessibleName(tr("Time of the day"));
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(u"00:00"_s) + 26);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_time);
    layout->insertWidget(0, m_date, 1);
    setFocusProxy(m_date);
    setFocusPolicy(Qt::StrongFocus);
    setTabOrder(m_date, m_time);
    connect(m_date, &DateEditor::edited, this, &InstantEditor::edited);
    connect(m_time, &QLineEdit::textEdited, this, &InstantEditor::edited);
    connect(m_time, &QLineEdit::editingFinished, this, [this] {
        if (const auto time = readTime(m_time->text())) m_time->setText(time->toString(u"HH:mm"_s));
    });
}

QDateTime InstantEditor::typed() const
{
    const auto time = readTime(m_time->text());
    if (!m_date->value().isValid() || !time) return {};
    return QDateTime(m_date->value(), *time).toUTC();
}

QDateTime InstantEditor::value() const
{
    const QDateTime now = typed();
    const QDateTime minute = m_shown.addSecs(-m_shown.time().second()).addMSecs(-m_shown.time().msec());
    return now.isValid() && now == minute ? m_shown : now;
}

void InstantEditor::setValue(const QVariant &value)
{
    const QDateTime instant = value.toDateTime().toUTC();
    if (instant.isValid() && instant == this->value()) return;
    m_shown = instant.isValid() ? instant : QDateTime();
    m_date->setValue(instant.isValid() ? instant.toLocalTime().date() : QDate());
    m_time->setText(instant.isValid() ? instant.toLocalTime().time().toString(u"HH:mm"_s) : QString());
}

QString InstantEditor::unread() const
{
    if (const QString date = m_date->unread(); !date.isEmpty()) return date;
    const bool day = m_date->value().isValid();
    const QString time = m_time->text().trimmed();
    if (!day && time.isEmpty()) return {};
    if (!day) return tr("The day is missing.");
    if (time.isEmpty()) return tr("The time is missing.");
    return readTime(time) ? QString() : tr("\"%1\" is not a time. Write it as 9:30.").arg(time);
}
