#include "ui/newpersonform.h"
#include "models/records/identifier.h"
#include "models/records/person.h"
#include "models/store/store.h"
#include "ui/fieldbox.h"
#include "ui/flowlayout.h"
#include "ui/likenessstrip.h"
#include "ui/noticebar.h"
#include "ui/wordkeeper.h"
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewPersonForm::NewPersonForm(const Desk &desk, const QStringList &roles, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_roles(roles), m_keeper(new WordKeeper(desk, [this] { return kept(); }, [this](const QJsonObject &words) { putBack(words); }, this)), m_alike(new LikenessStrip(m_desk)),
      m_trouble(new NoticeBar)
{
    setFrameShape(StyledPanel);
    connect(m_keeper, &WordKeeper::failed, m_trouble, [this](const QString &text) { m_trouble->say(text); });
    EditorNeeds needs;
    needs.store = &desk.store;
    needs.today = desk.today;
    needs.onEdited = [this] {
        m_alike->look(typed());
        m_keeper->touch();
    };
    auto *flow = new FlowLayout;
    for (const char *column : {"surname", "name", "phone", "fiscal_code"}) {
        auto *box = new FieldBox(Person::type, Person::type.field(column), needs);
        box->editor().widget->setObjectName(u"new_"_s + QLatin1String(column));
        auto *cell = new QWidget;
        auto *lines = new QVBoxLayout(cell);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        auto *label = new QLabel(box->label());
        label->setBuddy(box);
        lines->addWidget(label);
        lines->addWidget(box);
        m_boxes << box;
        flow->addWidget(cell);
    }
    auto *make = new QPushButton(tr("Put into the archive"));
    make->setObjectName(u"makePerson"_s);
    auto *leave = new QPushButton(tr("Not now"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {make, leave}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(flow);
    layout->addWidget(m_alike);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
    setFocusProxy(m_boxes.first());
    connect(make, &QPushButton::clicked, this, &NewPersonForm::save);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    // Who is there already is not made a second time.
    connect(m_alike, &LikenessStrip::openRequested, this, [this](const RecordType *, const QString &id) {
        hide();
        m_keeper->forget();
        Q_EMIT made(id);
    });
}

QJsonObject NewPersonForm::kept() const
{
    QJsonObject all;
    for (const FieldBox *box : m_boxes)
        if (const QString text = box->value().toString(); !text.isEmpty()) all.insert(QLatin1String(box->field().column), text);
    return all;
}

void NewPersonForm::putBack(const QJsonObject &kept)
{
    for (FieldBox *box : std::as_const(m_boxes)) box->editor().show(kept[QLatin1String(box->field().column)].toString());
    m_alike->look(typed());
}

void NewPersonForm::begin(const QString &record)
{
    const Row blank = Person::type.newRow();
    for (FieldBox *box : std::as_const(m_boxes)) {
        box->editor().show(blank.at(Person::type.indexOf(box->field().column)));
        box->setProblem({});
    }
    m_trouble->hide();
    m_keeper->begin(u"new-person/"_s + record);
    show();
    m_boxes.first()->setFocus(Qt::OtherFocusReason);
}

Row NewPersonForm::typed() const
{
    Person person;
    person.roles = m_roles;
    Row row = rowOf(person);
    for (const FieldBox *box : m_boxes) row[Person::type.indexOf(box->field().column)] = box->value();
    return Person::type.tidied(row);
}

void NewPersonForm::save()
{
    if (m_saving) return;
    Row row = typed();
    const QString id = newIdentifier();
    row[0] = id;
    const QList<Problem> problems = Person::type.problems(row);
    for (FieldBox *box : std::as_const(m_boxes)) {
        QString text = box->editor().unread();
        for (const Problem &p : problems)
            if (p.column == box->field().column) text = p.text;
        box->setProblem(text);
        if (text.isEmpty()) continue;
        box->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_saving = true;
    whenDone(
        m_desk.store.save(Person::type, row, 0, m_desk.author()), this,
        [this, id](const Saved &) {
            m_saving = false;
            hide();
            m_keeper->forget();
            Q_EMIT made(id);
        },
        [this](const std::exception &e) {
            m_saving = false;
            m_trouble->say(QString::fromUtf8(e.what()));
        });
}

void NewPersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}
