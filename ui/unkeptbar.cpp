#include "ui/unkeptbar.h"
#include "ui/draftkeeper.h"
#include "ui/recordform.h"

UnkeptBar::UnkeptBar(DraftKeeper &keeper, RecordForm &form, QWidget *parent) : NoticeBar(parent), m_keeper(keeper), m_form(form)
{
    connect(&keeper, &DraftKeeper::stateChanged, this, &UnkeptBar::follow);
}

bool UnkeptBar::isAtRisk() const { return m_form.isEdited() && !m_keeper.failure().isEmpty(); }

bool UnkeptBar::givesUp()
{
    if (m_warned) return true;
    m_warned = true;
    warn(tr("What you typed here is not kept yet: free some space, or close again to give it up."));
    return false;
}

void UnkeptBar::warn(const QString &what)
{
    say(what + u' ' + m_keeper.failure(), {{tr("Try again"), [this] { m_keeper.keep(); }}});
}

void UnkeptBar::follow()
{
    switch (m_keeper.state()) {
    case DraftKeeper::State::Failed:
        if (!m_warned) warn(m_form.isEdited() ? tr("What you typed is not kept yet.") : tr("An old draft could not be thrown away."));
        break;
    case DraftKeeper::State::Kept:
    case DraftKeeper::State::Unchanged:
        m_warned = false;
        hide();
        break;
    case DraftKeeper::State::Waiting:
    case DraftKeeper::State::Keeping: break;
    }
}
