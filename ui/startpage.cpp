#include "ui/startpage.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// Painted and not styled by a sheet: a sheet would take the drawing of everything on the card away from the style.
class Card : public QWidget {
public:
    using QWidget::QWidget;

    // As high as its wrapped texts need at its own width: a layout would ask for the height at the width of the window.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override
    {
        const int wide = minimumWidth();
        return {wide, layout() ? layout()->totalHeightForWidth(wide) : 0};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(QPalette::Midlight));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::grid, theme::grid);
    }
};
} // namespace

StartPage::StartPage(const QString &heading, const QString &words, QWidget *parent) : QWidget(parent)
{
    m_card = new Card;
    auto *inside = new QVBoxLayout(m_card);
    m_product = new QLabel(u"WeMi Console"_s, m_card);
    m_heading = wrapped(m_card);
    m_words = wrapped(m_card);
    m_body = new QVBoxLayout;
    m_note = new QWidget(m_card);
    m_noteSign = new QLabel(m_note);
    m_noteText = wrapped(m_note);
    m_noteText->setObjectName("message"_L1);
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(m_noteSign, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    m_note->hide();
    m_buttons = new QHBoxLayout;
    m_buttons->setDirection(QBoxLayout::RightToLeft);
    m_buttons->addStretch();
    theme::makeQuiet(m_product);
    theme::enlarge(m_heading, 1.5);
    inside->addWidget(m_product);
    inside->addWidget(m_heading);
    inside->addWidget(m_words);
    inside->addLayout(m_body);
    inside->addWidget(m_note);
    inside->addLayout(m_buttons);
    inside->setContentsMargins(4 * theme::grid, 3 * theme::grid, 4 * theme::grid, 4 * theme::grid);
    inside->setSpacing(2 * theme::grid);
    m_body->setSpacing(2 * theme::grid);

    auto *ground = new QWidget;
    auto *middle = new QVBoxLayout(ground);
    middle->addStretch(2);
    middle->addWidget(m_card, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setHeading(heading);
    setWords(words);
    fitToText();
}

void StartPage::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void StartPage::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setAccessibleDescription(words);
}

void StartPage::add(QWidget *widget) { m_body->addWidget(widget); }

void StartPage::addField(const QString &text, QWidget *editor)
{
    auto *label = new QLabel(text, m_card);
    label->setBuddy(editor);
    QString name = text;
    editor->setAccessibleName(name.remove(u'&'));
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(label);
    pair->addWidget(editor);
    m_body->addLayout(pair);
}

QPushButton *StartPage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_card);
    button->setAutoDefault(false);
    if (!m_main) {
        m_main = button;
        button->setDefault(true);
    }
    // Right to left: the main action is at the right; the order of Tab is that of adding. More than two do not fit in a row.
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (m_buttons->count() > 3) m_buttons->setDirection(QBoxLayout::TopToBottom);
    return button;
}

void StartPage::submitsOnEnter(QLineEdit *line)
{
    connect(line, &QLineEdit::returnPressed, this, [this] {
        if (m_main && m_main->isEnabled()) m_main->click();
    });
}

void StartPage::warn(const QString &text) { say(text, true); }

void StartPage::inform(const QString &text) { say(text, false); }

QString StartPage::message() const { return m_note->isHidden() ? QString() : m_noteText->text(); }

void StartPage::say(const QString &text, bool warning)
{
    const int size = fontMetrics().height();
    m_noteSign->setPixmap(icon(warning ? u"alert"_s : u"about"_s).pixmap(size, size));
    const bool isNew = m_noteText->text() != text;
    m_noteText->setText(text);
    m_noteText->setAccessibleName(text);
    m_note->setVisible(!text.isEmpty());
    if (!isNew || text.isEmpty()) return;
    QAccessibleEvent alert(m_noteText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StartPage::setBusy(const QString &doing)
{
    inform(doing);
    if (m_main) m_main->setEnabled(false);
}

void StartPage::setReady()
{
    if (m_main) m_main->setEnabled(true);
}

// About 420 px at the usual text size; twice as wide at twice the size, so lines break at the same words.
void StartPage::fitToText()
{
    m_card->setFixedWidth(qMax(420, QFontMetrics(QApplication::font()).averageCharWidth() * 56 + 64));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) fitToText();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // After the stack has finished changing pages, which moves the focus itself.
    if (m_first) QTimer::singleShot(0, m_first, [this] { m_first->setFocus(Qt::OtherFocusReason); });
}
