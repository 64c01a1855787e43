#include "ui/manyconflicts.h"
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QPushButton *button(const QString &name)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

// The name of the one author there is; empty where there are several, or a nameless one.
QString only(const QSet<QString> &authors, const QString &name) { return authors.size() == 1 ? name : QString(); }
} // namespace

ManyConflicts::ManyConflicts(QWidget *parent) : QWidget(parent), m_count(new QLabel), m_first(button(u"keepFirst"_s)), m_later(button(u"keepLater"_s))
{
    m_first->setToolTip(tr("What the records hold now stays."));
    m_later->setToolTip(tr("The records get the values that arrived second."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_later)}) layout->addWidget(part);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT asked(false, m_first->text()); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT asked(true, m_later->text()); });
    hide();
}

void ManyConflicts::show(qsizetype records, const QList<syncing::conflicts::Shown> &cards)
{
    setVisible(records > 1);
    if (records < 2) return;
    QSet<QString> first, later;
    for (const syncing::conflicts::Shown &shown : cards) {
        first << shown.card.theirs.author;
        later << shown.card.mine.author;
    }
    const int count = static_cast<int>(cards.size());
    const QString firstBy = only(first, cards.first().theirsBy), laterBy = only(later, cards.first().mineBy);
    m_count->setText(tr("%n record(s) selected.", nullptr, static_cast<int>(records)) + u'\n' + tr("For all %n choice(s):", nullptr, count));
    m_first->setText(firstBy.isEmpty() ? tr("Leave what arrived first (%1)").arg(count) : tr("As %1 wrote (%2)").arg(firstBy).arg(count));
    m_later->setText(laterBy.isEmpty() ? tr("Put what arrived later (%1)").arg(count) : tr("As %1 wrote (%2)").arg(laterBy).arg(count));
}
