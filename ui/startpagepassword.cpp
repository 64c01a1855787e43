#include "ui/startpagepassword.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

PasswordLine::PasswordLine(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_show(new QCheckBox(tr("Show it"), this)), m_caps(new QLabel(tr("CAPS LOCK is on"), this))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(1000);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_line->installEventFilter(this);
    m_caps->hide();
    auto *below = new QHBoxLayout;
    below->addWidget(m_show);
    below->addStretch();
    below->addWidget(m_caps);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4);
    whole->addWidget(m_line);
    whole->addLayout(below);
    setFocusProxy(m_line);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) { m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

QString PasswordLine::text() const { return m_line->text(); }

void PasswordLine::clear()
{
    m_line->clear();
    m_show->setChecked(false);
}

void PasswordLine::alsoShows(PasswordLine *other)
{
    other->m_show->hide();
    connect(m_show, &QCheckBox::toggled, other->m_show, &QCheckBox::setChecked);
}

// Qt does not say whether CAPS LOCK is on; a capital letter without Shift does.
bool PasswordLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (key->key() == Qt::Key_CapsLock) m_caps->hide();
        else if (text.size() == 1 && text.at(0).isLetter()) m_caps->setVisible(text.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}
