package org.earnwise.web.packet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can help near a town. */
interface Contacts {

    /**
     * One place.
     *
     * @param kind a code of the directory, such as LMHA or job-center
     * @param confirmed when its details were last found to be so, as the directory says it
     */
    record Place(String name, String kind, String towns, String phone, String address, String confirmed) {}

    /** The places that name this town, in the directory's order; none for a town not said or not named. */
    List<Place> near(@Nullable String town);
}
