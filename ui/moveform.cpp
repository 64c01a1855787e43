#include "ui/moveform.h"
#include "models/records/option.h"
#include "models/store/store.h"
#include "ui/desk.h"
#include "ui/flowlayout.h"
#include "ui/texteditor.h"
#include "ui/theme.h"
#include "ui/wordkeeper.h"
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using intake::Move;

MoveForm::MoveForm(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_store(desk.store), m_keeper(new WordKeeper(desk, [this] { return typed(); }, [this](const QJsonObject &kept) { putBack(kept); }, this)), m_heading(new QLabel), m_reason(new QComboBox), m_note(new LongTextEditor), m_problems(new QLabel), m_do(new QPushButton)
{
    setFrameShape(StyledPanel);
    m_heading->setMinimumHeight(m_reason->sizeHint().height());
    m_reason->setObjectName(u"moveReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_note->setObjectName(u"moveNote"_s);
    m_note->setAccessibleName(tr("In words"));
    m_note->setPlaceholderText(tr("In words"));
    m_problems->setObjectName(u"moveProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_do->setObjectName(u"moveDo"_s);
    auto *not_ = new QPushButton(tr("Leave it as it is"));
    auto *line = new FlowLayout;
    line->addWidget(m_heading);
    line->addWidget(m_reason);
    line->addWidget(m_note);
    for (QPushButton *button : {m_do, not_}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_problems);
    connect(m_do, &QPushButton::clicked, this, [this] { Q_EMIT given(m_move, {m_reason->currentData().toString(), m_note->value()}); });
    connect(not_, &QPushButton::clicked, this, &MoveForm::left);
    connect(m_reason, &QComboBox::activated, m_keeper, &WordKeeper::touch);
    connect(m_note, &LongTextEditor::edited, m_keeper, &WordKeeper::touch);
    connect(m_keeper, &WordKeeper::failed, this, &MoveForm::tell);
}

namespace {
QString keyOf(Move move, const QString &request) { return u"move/%1/%2"_s.arg(request).arg(static_cast<int>(move)); }
} // namespace

QJsonObject MoveForm::typed() const
{
    QJsonObject all;
    if (const QString reason = m_reason->currentData().toString(); !reason.isEmpty()) all.insert(u"reason"_s, reason);
    if (const QString note = m_note->value(); !note.isEmpty()) all.insert(u"note"_s, note);
    return all;
}

void MoveForm::putBack(const QJsonObject &kept)
{
    m_wanted = kept[u"reason"_s].toString();
    m_note->setValue(kept[u"note"_s].toString());
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(m_wanted)));
}

void MoveForm::forget(Move move, const QString &request) { m_keeper->forget(keyOf(move, request)); }

bool MoveForm::isNeededFor(Move move) { return move == Move::CloseHired || move == Move::CloseNotHired || move == Move::Cancel || move == Move::Pause; }

void MoveForm::ask(Move move, const FamilyRequest &request)
{
    m_move = move;
    ++m_round;
    m_reason->clear();
    m_note->setValue(QString());
    m_wanted.clear();
    showProblems({});
    m_reason->setVisible(move != Move::Cancel);
    switch (move) {
    case Move::Pause:
        m_heading->setText(tr("It waits for:"));
        m_do->setText(tr("Stop the days"));
        offerWaiting();
        break;
    case Move::Cancel:
        m_heading->setText(tr("Why the family gives up:"));
        m_do->setText(tr("Cancel the request"));
        break;
    default:
        m_heading->setText(tr("Why it is closed:"));
        m_do->setText(tr("Close the request"));
        offerClosings(request);
    }
    setAccessibleName(m_heading->text());
    m_keeper->begin(keyOf(move, request.id));
    show();
    (m_reason->isHidden() ? static_cast<QWidget *>(m_note) : m_reason)->setFocus(Qt::OtherFocusReason);
}

void MoveForm::offerWaiting()
{
    m_reason->addItem(QString(), QString());
    for (const Choice &choice : Pause::type.field("reason").choices) m_reason->addItem(Pause::type.translated(choice.label), QLatin1String(choice.code));
}

void MoveForm::offerClosings(const FamilyRequest &request)
{
    const ListQuery query{&Option::type, {}, {{"list", Condition::Test::Is, {u"closing"_s}}}, {{"position", Qt::AscendingOrder}}, false};
    whenDone(
        m_store.list(query, 0, 200), this,
        [this, request, round = m_round](const RecordPage &page) {
            if (round != m_round) return;
            m_reason->addItem(QString(), QString());
            for (const Record &one : page.records) {
                const auto option = recordOf<Option>(one.row);
                if (option.active && intake::isOffered(option.id, m_move, request)) m_reason->addItem(Option::type.title(one.row), option.id);
            }
            m_reason->setCurrentIndex(std::max(0, m_reason->findData(m_wanted)));
            m_reason->adjustSize();
        },
        [this](const std::exception &e) { tell(QString::fromUtf8(e.what())); });
}

void MoveForm::tell(const QString &trouble)
{
    m_problems->setText(trouble);
    m_problems->setVisible(true);
}

void MoveForm::showProblems(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &p : problems) texts << p.text;
    m_problems->setText(texts.join(u'\n'));
    m_problems->setVisible(!texts.isEmpty());
}
