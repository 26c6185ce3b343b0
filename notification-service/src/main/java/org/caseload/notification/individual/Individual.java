package org.caseload.notification.individual;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How mail calls an Individual. The name is never kept here. */
@Entity
public class Individual {

    @Id
    UUID id;

    String agencyNumber;
    String initials;
    long sequence;

    /** {@code IND-0412 (A. E.)}: enough for who knows the Individual, little for who does not. */
    public String label() {
        return initials == null ? agencyNumber : agencyNumber + " (" + initials + ")";
    }
}
