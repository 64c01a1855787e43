#include "ui/typeaheadlist.h"
#include "models/records/folding.h"
#include <QApplication>

bool TypeAheadList::isSearching() const { return m_since.isValid() && m_since.elapsed() < QApplication::keyboardInputInterval(); }

void TypeAheadList::keyboardSearch(const QString &typed)
{
    const bool goesOn = isSearching();
    m_since.start();
    // One letter again and again walks through the rows that begin with it.
    const bool again = goesOn && m_typed == typed;
    m_typed = goesOn && !again ? m_typed + typed : typed;
    const QString wanted = folded(m_typed);
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (wanted.isEmpty() || rows == 0) return;
    const int first = std::max(0, currentIndex().row()) + (m_typed.size() == 1 ? 1 : 0);
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = model()->index((first + i) % rows, modelColumn(), rootIndex());
        if (!(index.flags() & Qt::ItemIsEnabled) || !folded(index.data().toString()).startsWith(wanted)) continue;
        setCurrentIndex(index);
        return;
    }
}
