#pragma once
#include "models/records/attachment.h"
#include "ui/desk.h"
#include "ui/relatedlist.h"
class QImage;
class QMimeData;

// The files that hang on a record: added with the button, by dropping them here or by pasting a picture; a picture is looked
// at in the program, anything else is saved where the person says. What is removed goes to the trash.
class AttachmentList : public RelatedList {
    Q_OBJECT
public:
    explicit AttachmentList(const Desk &desk, QWidget *parent = nullptr);

    // The record the files hang on; it must be in the store.
    void follow(const QByteArray &table, const QString &owner);
    // Why nothing can be changed; empty when it can.
    void setReadOnly(const QString &reason);
    // Shows the button that makes a picture the photo of the record.
    void offerPhoto();
    // The fingerprint of the photo the record has now; empty: none. The file with it goes once the record names another.
    void setPhoto(const QString &fingerprint);

Q_SIGNALS:
    // A square picture made from a file is a file of the record, too, with this fingerprint; the record names it.
    void photoMade(const QString &fingerprint);

protected:
    QStringList cells(const Record &record) const override;
    void open(const Record &record) override;
    void select(const Record *record) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Incoming {
        QString name;
        QByteArray bytes;
    };
    QPushButton *button(const QString &iconName, const QString &name, const QString &text, void (AttachmentList::*does)(const Record &));
    QList<Attachment> files(const QString &without = {}) const;
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);
    void addFrom(const QMimeData &brought);
    void add(const QList<Incoming> &incoming, const QString &replaced = {}, const std::function<void()> &then = {});
    Attachment fileOf(const Incoming &one, QStringList &taken) const;
    void withContent(const Record &record, const std::function<void(const Attachment &, const QByteArray &)> &then);
    void saveAs(const Record &record);
    void editNote(const Record &record);
    void remove(const Record &record);
    void makePhoto(const Record &record);
    void keepPhoto(const QByteArray &photo);
    void trashPhoto(const QString &fingerprint);
    void fetch(const Attachment &file, const std::function<void(const QByteArray &)> &then);
    void use(const Attachment &file, const QByteArray &bytes, const std::function<void(const Attachment &, const QByteArray &)> &then);
    void lookWhatIsHere();
    void showPicture(const QByteArray &bytes);
    void fail(const std::exception &e);
    void allowButtons();

    Desk m_desk;
    QByteArray m_table;
    QString m_owner, m_noChange, m_photoNow, m_photoChosen;
    QStringList m_here; // fingerprints of those on this computer
    bool m_knowsHere = false;
    QString m_after; // said once the list has been read again
    bool m_adding = false; // what is there is not known until the list has been read again
    QList<QPushButton *> m_changing, m_reading;
    QPushButton *m_photo;
};
