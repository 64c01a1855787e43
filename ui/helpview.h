#pragma once
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

// The help inside the program: one page a screen, an index that finds words in all of them. Needs no network.
class HelpView : public QWidget {
    Q_OBJECT
public:
    explicit HelpView(const QString &language, QWidget *parent = nullptr);

    QString language() const { return m_language; }
    // The page of a screen; the first one when there is none of that name.
    void showTopic(const QString &topic);
    QString topic() const { return m_topic; }
    // Every page's name, in the order of the index.
    static QStringList topics();
    static QString text(const QString &language, const QString &topic);

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(const QString &words);

    QString m_language;
    QString m_topic;
    QLineEdit *m_words;
    QListWidget *m_index;
    QTextBrowser *m_page;
};
