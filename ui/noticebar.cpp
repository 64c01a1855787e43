#include "ui/noticebar.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_buttons(new QHBoxLayout)
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
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_text->setText(text);
    setAccessibleName(text);
    const QList<Answer> buttons = answers.isEmpty() ? QList<Answer>{{tr("Close"), [] {}}} : answers;
    for (const Answer &answer : buttons) {
        auto *button = new QPushButton(answer.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, then = answer.then] {
            hide();
            then();
        });
        m_buttons->addWidget(button);
    }
    setVisible(!text.isEmpty());
}
