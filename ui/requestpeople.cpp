#include "ui/requestpeople.h"
#include "models/intake/pages.h"
#include "ui/fieldbox.h"
#include "ui/itemseditor.h"
#include "ui/requestsection.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using intake::PageId;

namespace {
bool isCare(const char *column) { return intake::pageOfOne(column) == PageId::Care; }

void chooseFrom(FieldBox &box, const QString &list)
{
    constexpr auto offered = "wemiList";
    const QVariant now = box.property(offered);
    if (!box.editor().chooseFrom || list.isEmpty() || list == (now.isValid() ? now.toString() : QString::fromLatin1(box.field().list))) return;
    box.setProperty(offered, list);
    box.editor().chooseFrom(list.toLatin1());
}

bool isAskedOf(const char *column, const Beneficiary &one, const FamilyRequest &request)
{
    return !intake::pageOfOne(column) || intake::isAskedOf(column, one, request);
}
} // namespace

RequestPeople::RequestPeople(ItemsEditor &editor, QObject *parent) : QObject(parent), m_editor(editor), m_care(new QWidget), m_careLines(new QVBoxLayout(m_care))
{
    m_careLines->setContentsMargins(0, 0, 0, 0);
    m_editor.layItemsWith([this](ItemForm &form) { lay(form); });
    connect(&m_editor, &ItemsEditor::itemAdded, this, [this] { follow(m_request); });
    connect(&m_editor, &ItemsEditor::itemRemoved, this, [this] { follow(m_request); });
}

void RequestPeople::lay(ItemForm &form)
{
    auto *layout = new QVBoxLayout(&form);
    layout->setContentsMargins(0, 0, 0, 0);
    const Panels panels{new RequestSection(1.08), new RequestSection(1.08)};
    layout->addWidget(panels.who);
    m_careLines->addWidget(panels.care);
    m_panels[&form] = panels;
    for (const FieldBox *each : form.boxes()) {
        const char *column = each->field().column;
        (isCare(column) ? panels.care : panels.who)->add(form.adopt(column));
    }
    connect(&form, &QObject::destroyed, this, [this](const QObject *gone) {
        if (const auto found = m_panels.constFind(gone); found != m_panels.cend()) found->care->deleteLater();
        m_panels.remove(gone);
    });
}

void RequestPeople::follow(const FamilyRequest &request)
{
    m_request = request;
    m_editor.setAddText(request.service == u"babysitter"_s ? tr("Add a child") : tr("Add a person"));
    for (const Panels &panels : std::as_const(m_panels)) panels.care->hide();
    int number = 0;
    for (ItemForm *form : m_editor.forms()) follow(*form, request, ++number);
    orderCare();
}

void RequestPeople::follow(ItemForm &form, const FamilyRequest &request, int number)
{
    const auto found = m_panels.constFind(&form);
    if (found == m_panels.cend()) return;
    const auto one = recordOf<Beneficiary>(form.row());
    const QString name = one.name.isEmpty() ? (request.service == u"babysitter"_s ? tr("Child") : tr("Person")) : one.name;
    const QString title = u"%1. %2"_s.arg(number).arg(name);
    found->who->setTitle(title);
    found->care->setTitle(title);
    bool anyCare = false;
    for (FieldBox *box : form.boxes()) {
        const char *column = box->field().column;
        const bool asked = isAskedOf(column, one, request);
        (isCare(column) ? found->care : found->who)->setAsked(box, asked);
        anyCare = anyCare || (asked && isCare(column));
        chooseFrom(*box, intake::listOf(column, request));
    }
    found->care->setVisible(anyCare);
}

void RequestPeople::orderCare()
{
    int at = 0;
    for (const ItemForm *form : m_editor.forms()) {
        const auto found = m_panels.constFind(form);
        if (found == m_panels.cend()) continue;
        if (m_careLines->indexOf(found->care) != at) m_careLines->insertWidget(at, found->care);
        ++at;
    }
}

FieldBox *RequestPeople::boxOf(const Problem &problem, const FamilyRequest &request) const
{
    if (problem.column != "beneficiaries") return nullptr;
    for (qsizetype i = 0; i < m_editor.forms().size(); ++i) {
        const ItemForm *form = m_editor.forms().at(i);
        const auto one = recordOf<Beneficiary>(form->row());
        if (!one.name.isEmpty() && !problem.text.startsWith(one.name + u':')) continue;
        // Which field it is stands only in the sentence: the first one needed that its label names.
        for (FieldBox *box : form->boxes())
            if (isAskedOf(box->field().column, one, request) && problem.text.contains(Beneficiary::type.translated(box->field().label))) return box;
    }
    return nullptr;
}
