#include "ui/noticebar.h"
#include "ui/flowlayout.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_buttons(new FlowLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

QString NoticeBar::text() const { return isHidden() ? QString() : m_text->text(); }

void NoticeBar::say(const QString &text, const QList<Answer> &answers)
{
    const QList<Answer> before = std::exchange(m_answers, answers.isEmpty() ? QList<Answer>{{tr("Close"), [] {}}} : answers);
    m_text->setText(text);
    setAccessibleName(text);
    // A button that is being pressed must not be replaced under the hand: a progress says the same again and again.
    if (!std::ranges::equal(before, m_answers, {}, &Answer::text, &Answer::text)) makeButtons();
    setVisible(!text.isEmpty());
}

void NoticeBar::makeButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        auto *button = new QPushButton(m_answers.at(i).text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const auto then = m_answers.at(i).then;
            hide();
            then();
        });
        m_buttons->addWidget(button);
    }
}
