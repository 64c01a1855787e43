#include "ui/leftdraft.h"
#include "ui/draftkeeper.h"
#include "ui/recordform.h"

LeftDraft::LeftDraft(Store &store, OpenRecord &record, RecordForm &form, DraftKeeper &keeper, QObject *parent)
    : QObject(parent), m_store(store), m_record(record), m_form(form), m_keeper(keeper)
{
}

void LeftDraft::ask(const QString &operatorId)
{
    whenDone(
        m_store.draft(operatorId, m_record.id()), this,
        [this](const std::optional<Draft> &draft) {
            if (draft) show(*draft);
            else settle();
        },
        [this, operatorId](const std::exception &e) {
            Q_EMIT failed(tr("It is not known whether you left changes here."), QString::fromUtf8(e.what()), [this, operatorId] { ask(operatorId); });
        });
}

void LeftDraft::settle()
{
    m_known = true;
    Q_EMIT known();
}

void LeftDraft::show(const Draft &draft)
{
    if (draft.baseVersion == m_record.base().version) return putOver(draft, m_record.base().row);
    whenDone(
        m_record.history(), this,
        [this, draft](const QList<HistoryEntry> &entries) {
            // What others saved since the draft was begun must not look as if the draft had changed it.
            putOver(draft, OpenRecord::rowAt(m_record.latest(), entries, m_record.type(), draft.baseVersion).value_or(m_record.latest().row));
        },
        [this, draft](const std::exception &e) {
            Q_EMIT failed(tr("What you left here cannot be shown now."), QString::fromUtf8(e.what()), [this, draft] { show(draft); });
        });
}

void LeftDraft::putOver(const Draft &draft, const Row &base)
{
    m_record.beginFrom(base, draft.baseVersion);
    m_form.read(base);
    m_form.put(draft.row);
    Q_EMIT put(draft.at);
    settle();
    if (!m_form.isEdited()) m_keeper.forget();
}
