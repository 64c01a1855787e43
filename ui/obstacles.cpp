#include "ui/obstacles.h"
#include "ui/flowlayout.h"
#include "ui/icon.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype most = 8;

QWidget *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumHeight(QPushButton(u"x"_s).sizeHint().height()); // it stands among buttons
    return label;
}

bool isConsent(const Problem &problem) { return problem.column.isEmpty(); }
} // namespace

Obstacles::Obstacles(QWidget *parent) : QWidget(parent), m_line(new FlowLayout)
{
    setObjectName(u"against"_s);
    setLayout(m_line);
    hide();
}

void Obstacles::clear()
{
    m_told.clear();
    hide();
}

void Obstacles::tell(const QString &heading, const QList<Problem> &problems, const QString &person)
{
    QStringList told{heading, person};
    for (const Problem &p : problems) told << p.text;
    if (told == m_told && isVisibleTo(parentWidget())) return;
    m_told = told;
    const QWidget *focused = QApplication::focusWidget();
    const bool mine = focused && isAncestorOf(focused);
    const QString name = mine ? focused->objectName() : QString();
    while (QLayoutItem *item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_line->addWidget(words(heading));
    for (qsizetype i = 0; i < std::min(problems.size(), most); ++i) add(problems.at(i), i);
    if (problems.size() > most) m_line->addWidget(words(tr("and %n more", nullptr, static_cast<int>(problems.size() - most))));
    if (!person.isEmpty() && std::ranges::any_of(problems, isConsent)) {
        auto *give = new QPushButton(icon(u"consent"_s), tr("Record the consent now"));
        give->setObjectName(u"giveConsent"_s);
        give->setAutoDefault(false);
        connect(give, &QPushButton::clicked, this, &Obstacles::consentAsked);
        m_line->addWidget(give);
    }
    show();
    if (mine) focus(name);
}

void Obstacles::add(const Problem &problem, qsizetype at)
{
    if (isConsent(problem)) return m_line->addWidget(words(problem.text));
    auto *go = new QPushButton(icon(u"right"_s), problem.text);
    go->setFlat(true);
    go->setAutoDefault(false);
    go->setToolTip(tr("Go to this field"));
    connect(go, &QPushButton::clicked, this, [this, at] { Q_EMIT chosen(at); });
    m_line->addWidget(go);
}

// What is replaced is still a child until the next turn: only the layout knows what is there.
void Obstacles::focus(const QString &name)
{
    QPushButton *found = nullptr;
    for (int i = 0; i < m_line->count(); ++i)
        if (auto *button = qobject_cast<QPushButton *>(m_line->itemAt(i)->widget()); button && (!found || (!name.isEmpty() && button->objectName() == name))) found = button;
    if (found) found->setFocus(Qt::OtherFocusReason);
}
