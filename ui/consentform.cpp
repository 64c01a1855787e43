#include "ui/consentform.h"
#include "models/records/consent.h"
#include "models/records/identifier.h"
#include "models/store/store.h"
#include "ui/fieldbox.h"
#include "ui/flowlayout.h"
#include "ui/noticebar.h"
#include "ui/theme.h"
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr const char *asked[] = {"how", "given_by", "giver", "given", "language", "text_version"};
}

ConsentForm::ConsentForm(Store &store, const EditorNeeds &given, QWidget *parent)
    : QFrame(parent), m_store(store), m_needs(given), m_head(new QWidget(this)), m_purposes(new QVBoxLayout), m_trouble(new NoticeBar)
{
    setFrameShape(StyledPanel);
    m_needs.onEdited = [this] {
        for (FieldBox *box : std::as_const(m_boxes))
            if (QByteArrayView(box->field().column) == "giver") {
                const bool self = m_boxes.at(1)->value().toString() == u"self"_s;
                box->parentWidget()->setVisible(!self);
            }
    };
    auto *layout = new QVBoxLayout(this);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->hide();
    layout->addWidget(new QLabel(tr("Consents given now")));
    layout->addLayout(m_purposes);
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields);
    flow->setSpacing(2 * theme::grid);
    for (const char *column : asked) {
        auto *cell = new QWidget;
        auto *lines = new QVBoxLayout(cell);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        auto *box = new FieldBox(Consent::type, Consent::type.field(column), m_needs);
        auto *label = new QLabel(box->label());
        label->setBuddy(box);
        lines->addWidget(label);
        lines->addWidget(box);
        m_boxes << box;
        flow->addWidget(cell);
    }
    layout->addWidget(fields);
    layout->addWidget(m_trouble);
    auto *buttons = new QHBoxLayout;
    auto *record = new QPushButton(tr("&Record these consents"));
    record->setObjectName(u"recordConsents"_s);
    auto *later = new QPushButton(tr("Not now"));
    for (QPushButton *button : {record, later}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(record, &QPushButton::clicked, this, &ConsentForm::record);
    connect(later, &QPushButton::clicked, this, &ConsentForm::left);
}

void ConsentForm::ask(const QString &person, const QStringList &purposes, const Author &author, const QString &textVersion, QDate today)
{
    m_person = person;
    m_author = author;
    m_trouble->hide();
    for (const auto &[purpose, tick] : std::as_const(m_ticks)) {
        tick->hide();
        tick->deleteLater();
    }
    m_ticks.clear();
    QWidget *previous = m_head;
    for (const QString &purpose : purposes) {
        auto *tick = new QCheckBox(Consent::type.shown(Consent::type.field("purpose"), purpose));
        tick->setObjectName(u"purpose_"_s + purpose);
        m_purposes->addWidget(tick); // ticked by hand: silence is no consent
        setTabOrder(previous, tick);
        previous = tick;
        m_ticks << std::pair(purpose, tick);
    }
    setFocusProxy(m_ticks.isEmpty() ? nullptr : m_ticks.first().second);
    Consent blank;
    blank.given = today;
    blank.textVersion = textVersion;
    const Row row = rowOf(blank);
    for (FieldBox *box : std::as_const(m_boxes)) {
        box->editor().show(row.at(Consent::type.indexOf(box->field().column)));
        box->setProblem({});
    }
    m_needs.onEdited();
}

bool ConsentForm::check(const QList<Row> &rows)
{
    if (rows.isEmpty()) {
        m_trouble->say(tr("Tick what was agreed to."));
        return false;
    }
    bool good = true;
    const QList<Problem> found = Consent::type.problems(rows.first());
    for (FieldBox *box : std::as_const(m_boxes)) {
        QStringList texts{box->editor().unread()};
        for (const Problem &p : found)
            if (p.column == box->field().column) texts << p.text;
        texts.removeAll(QString());
        box->setProblem(texts.join(u'\n'));
        if (good && !texts.isEmpty()) box->setFocus(Qt::OtherFocusReason);
        good = good && texts.isEmpty();
    }
    return good;
}

void ConsentForm::record()
{
    if (m_saving) return;
    QList<Row> rows;
    for (const auto &[purpose, tick] : std::as_const(m_ticks)) {
        if (!tick->isChecked() || !tick->isEnabled()) continue;
        Consent consent;
        consent.id = newIdentifier();
        consent.person = m_person;
        consent.purpose = purpose;
        consent.author = m_author.operatorId;
        consent.site = m_author.siteId;
        Row row = rowOf(consent);
        for (const FieldBox *box : std::as_const(m_boxes)) row[Consent::type.indexOf(box->field().column)] = box->value();
        rows << Consent::type.tidied(row);
    }
    if (!check(rows)) return;
    m_trouble->hide();
    save(rows);
}

void ConsentForm::save(QList<Row> rows)
{
    m_saving = !rows.isEmpty();
    if (rows.isEmpty()) return Q_EMIT recorded();
    const Row row = rows.takeFirst();
    whenDone(
        m_store.save(Consent::type, row, 0, m_author), this,
        [this, rows, row](const Saved &) {
            const QString purpose = row.at(Consent::type.indexOf("purpose")).toString();
            for (const auto &[one, tick] : std::as_const(m_ticks))
                if (one == purpose) tick->setEnabled(false); // never recorded twice
            save(rows);
        },
        [this](const std::exception &e) {
            m_saving = false;
            m_trouble->say(QString::fromUtf8(e.what()));
        });
}
