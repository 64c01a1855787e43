#include "ui/reasonform.h"
#include "ui/flowlayout.h"
#include "ui/texteditor.h"
#include "ui/wordkeeper.h"
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReasonForm::ReasonForm(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_question(new QLabel), m_reason(new LongTextEditor), m_problem(new QLabel), m_do(new QPushButton)
{
    const auto typed = [this] { return m_reason->value().isEmpty() ? QJsonObject() : QJsonObject{{u"words"_s, m_reason->value()}}; };
    m_keeper = new WordKeeper(desk, typed, [this](const QJsonObject &kept) { m_reason->setValue(kept[u"words"_s].toString()); }, this);
    connect(m_reason, &LongTextEditor::edited, m_keeper, &WordKeeper::touch);
    connect(m_keeper, &WordKeeper::failed, this, &ReasonForm::say);
    setFrameShape(StyledPanel);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("In words"));
    m_problem->setObjectName(u"reasonProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_do->setObjectName(u"reasonDo"_s);
    auto *not_ = new QPushButton(tr("Leave it as it is"));
    auto *line = new FlowLayout;
    for (QPushButton *button : {m_do, not_}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_reason, m_problem}) layout->addWidget(part);
    layout->addLayout(line);
    setFocusProxy(m_reason);
    connect(m_do, &QPushButton::clicked, this, [this] { Q_EMIT given(m_reason->value()); });
    connect(not_, &QPushButton::clicked, this, &ReasonForm::left);
}

void ReasonForm::ask(const QString &question, const QString &doing, const QString &about)
{
    m_question->setText(question);
    m_do->setText(doing);
    setAccessibleName(question);
    m_reason->setValue(QString());
    say({});
    m_keeper->begin(about);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::forget(const QString &about) { m_keeper->forget(about); }

void ReasonForm::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}
