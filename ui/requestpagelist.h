#pragma once
#include "models/records/field.h"
#include <QListWidget>
#include <QStyleOptionViewItem>
#include <optional>

// The pages of a request or a candidacy at its left: of each whether it is complete, what is missing, or that it is not begun. A click or
// Alt and its number goes there.
class RequestPageList : public QListWidget {
    Q_OBJECT
public:
    struct State {
        bool begun = false;
        QList<Problem> missing;
    };
    struct Line {
        QString title;
        std::optional<State> state; // none: nothing has to be answered there
    };
    // The name is what a screen reader calls it: "Pages of the request".
    explicit RequestPageList(const QString &name, QWidget *parent = nullptr);

    void show(const QList<Line> &lines);
    // The page that is being looked at.
    void mark(int line);

Q_SIGNALS:
    void chosen(int line);

protected:
    void resizeEvent(QResizeEvent *event) override; // long titles need more lines

private:
    void choose(int line);
    void fit(); // all of it is seen
    QStyleOptionViewItem optionOf(int line) const;
    int extraHeightOf(int line) const;
};
