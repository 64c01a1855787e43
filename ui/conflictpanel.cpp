#include "ui/conflictpanel.h"
#include "ui/originwords.h"
#include "ui/titlesof.h"
#include "ui/theme.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConflictPanel::ConflictPanel(Store &store, const RecordType &type, QWidget *parent)
    : QFrame(parent), m_store(store), m_type(type), m_text(new QLabel), m_grid(new QGridLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    theme::enlarge(m_text, 1.05);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(16);
    auto *decide = new QPushButton(tr("Save with these &values"));
    decide->setObjectName(u"decide"_s);
    decide->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text);
    layout->addLayout(m_grid);
    layout->addWidget(decide, 0, Qt::AlignLeft);
    connect(decide, &QPushButton::clicked, this, &ConflictPanel::decided);
    hide();
}

void ConflictPanel::ask(const QList<Clash> &clashes, const QString &who, const QDateTime &when)
{
    if (clashes == m_shown && !isHidden()) return;
    m_shown = clashes;
    m_theirs.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString other = who.isEmpty() ? tr("Somebody else") : who;
    m_text->setText(when.isValid() ? tr("%1 changed the same while you were working (%2). Nothing of yours is lost: choose which value stays.").arg(other, OriginWords::moment(when))
                                   : tr("%1 changed the same while you were working. Nothing of yours is lost: choose which value stays.").arg(other));
    setAccessibleName(m_text->text());
    int line = 0;
    for (const Clash &clash : clashes) {
        auto *name = new QLabel(m_type.translated(m_type.field(clash.column.constData()).label));
        m_grid->addWidget(name, line, 0, Qt::AlignTop);
        QWidget *mine = side(clash, true), *theirs = side(clash, false);
        auto *both = new QButtonGroup(name);
        both->addButton(mine->findChild<QRadioButton *>());
        both->addButton(theirs->findChild<QRadioButton *>());
        m_theirs << qMakePair(clash.column, theirs->findChild<QRadioButton *>());
        m_grid->addWidget(mine, line, 1);
        m_grid->addWidget(theirs, line++, 2);
    }
    setVisible(!clashes.isEmpty());
}

QWidget *ConflictPanel::side(const Clash &clash, bool mine)
{
    const Field &f = m_type.field(clash.column.constData());
    auto *box = new QWidget;
    auto *choose = new QRadioButton(mine ? tr("Yours:") : tr("The other:"));
    choose->setObjectName(QLatin1String(mine ? "mine_" : "theirs_") + QLatin1String(clash.column));
    choose->setChecked(mine);
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setIndent(28); // under the text of the button
    shownValue(value, f, mine ? clash.mine : clash.theirs);
    choose->setAccessibleName(u"%1 %2 %3"_s.arg(m_type.translated(f.label), choose->text(), value->text()));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(choose);
    layout->addWidget(value);
    return box;
}

void ConflictPanel::shownValue(QLabel *label, const Field &field, const QVariant &value)
{
    const QList<std::pair<QByteArray, QString>> referred = field.referred(value);
    if (referred.isEmpty()) return label->setText(field.isEmpty(value) ? tr("(empty)") : m_type.shown(field, value));
    label->setText(u"\u2026"_s);
    titlesOf(
        m_store, referred, label,
        [this, label, &field, value](const QHash<QString, QString> &titles) {
            const QString text = m_type.shown(field, value, titles);
            label->setText(text.isEmpty() ? tr("(not on this computer)") : text);
        },
        [label](const QString &trouble) { label->setText(trouble); });
}

QList<QByteArray> ConflictPanel::theirs() const
{
    QList<QByteArray> columns;
    for (const auto &[column, button] : m_theirs)
        if (button->isChecked()) columns << column;
    return columns;
}
