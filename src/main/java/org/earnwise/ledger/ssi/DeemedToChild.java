package org.earnwise.ledger.ssi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.earnwise.ledger.Money;

/** A child's share of what is deemed from the parents, for one count. */
public record DeemedToChild(SsiCount count, Money amount) {

    /**
     * Equal shares. No child is given more than what uses up the rate while another can still take it.
     *
     * @param children all children who get SSI, the one counted among them
     * @param upTo what a child without other income can be given before the rate is used up
     */
    public static DeemedToChild of(SsiCount count, Money all, Collection<ChildAtHome> children, Money upTo) {
        List<ChildAtHome> open = new ArrayList<>(children);
        Money left = all;
        Money share = left.dividedBy(open.size());
        List<ChildAtHome> full = fullAt(share, open, upTo);
        while (!full.isEmpty() && full.size() < open.size()) {
            for (ChildAtHome child : full) {
                if (child.who().equals(count.head())) {
                    return new DeemedToChild(count, room(child, upTo));
                }
                left = left.minus(room(child, upTo));
            }
            open.removeAll(full);
            share = left.dividedBy(open.size());
            full = fullAt(share, open, upTo);
        }
        return new DeemedToChild(count, share);
    }

    private static List<ChildAtHome> fullAt(Money share, List<ChildAtHome> children, Money upTo) {
        return children.stream()
                .filter(child -> room(child, upTo).compareTo(share) < 0)
                .toList();
    }

    private static Money room(ChildAtHome child, Money upTo) {
        return upTo.less(child.unearned());
    }
}
