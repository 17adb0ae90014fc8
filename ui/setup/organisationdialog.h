// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"
#include "core/domain/place.h"
#include "ui/setup/formrow.h"
#include "ui/setup/namedialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace pitchdesk {

/// Choices of all organisations by name in that language. There may be very many, so it is for the reading thread.
[[nodiscard]] std::vector<FormOption> organisationOptions(const std::vector<Organisation> &organisations,
                                                          Language language);

/// Makes or changes an organisation.
class OrganisationDialog : public NameDialog
{
    Q_OBJECT

public:
    OrganisationDialog(const Organisation &organisation, QWidget *parent);
    /// Offers places to choose where it sits; without this the place stays as it is.
    void setPlaces(const std::vector<Place> &places);

    void setSubmitRecord(std::function<void(const Organisation &, const Done &)> submit);
    [[nodiscard]] Organisation record() const;

private:
    void fillChoices();
    void addRows();

    Organisation m_organisation;
    QLineEdit *m_kana;
    QComboBox *m_kind;
    QComboBox *m_home;
    QComboBox *m_base;
    QLineEdit *m_website;
    QPlainTextEdit *m_otherNames;
    QLineEdit *m_shortName;
    QLineEdit *m_legalForm;
    QComboBox *m_size;
    QComboBox *m_place;
};

} // namespace pitchdesk
