#pragma once
#include <QList>
#include <QWidget>
class QScrollArea;
class RequestSection;

// A record as pages one under the other in a scroll area: where one is, how to get to a page, Tab from field to field as they
// stand on screen, whichever of them have come late.
class ScrollingPages : public QWidget {
    Q_OBJECT
public:
    explicit ScrollingPages(QWidget *parent = nullptr);
    ~ScrollingPages() override;

    // The page that is at the top of what is seen, counted among those that are shown.
    int current() const;

Q_SIGNALS:
    void moved(); // scrolled, or the keyboard went elsewhere

protected:
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    // Those that are there, in order.
    virtual QList<RequestSection *> sections() const = 0;
    // The fields are on screen for the first time.
    virtual void begun() {}
    bool hasBegun() const { return m_begun; }
    // Scrolls to a part and gives a field in it the keyboard.
    void bring(const QWidget *part, QWidget *focused);

private:
    QList<QWidget *> stops() const;
    QWidget *outside(bool next) const;
    QScrollArea *scroll() const;

    bool m_begun = false;
};
