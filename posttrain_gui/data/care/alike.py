"""Which of many pictures look alike: perceptual hashes within 4 bits, confirmed by the correlation of grey sketches.

A hash alone is not enough: digits on blank paper share hashes by the hundred. Measured on four real sets, unrelated
pictures with hashes within 4 bits correlate below 0.96, while JPEG at quality 50, half the size, 15 % more light or
20 % more contrast leave a picture's own sketch above 0.98.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from posttrain_gui.data.care.picture import Picture

    Ints = NDArray[np.int64]

MAX_BITS = 4
"""Hashes that differ in more of their 64 bits are of different pictures."""

ALIKE = 0.98
"""Least correlation of the sketches of one picture."""

ALIKE_STRICT = 0.99
"""The same where the labels differ or a picture is tiny: there, different things look much more alike."""

TINY = 32
"""A picture whose shorter side is at most this many px is tiny."""

FLAT = 2.0
"""Sketches with a smaller standard deviation (of 255) show nothing that could be compared."""

_BANDS = ((0, 13), (13, 13), (26, 13), (39, 13), (52, 12))
_BLOCK = 1 << 21
_CHUNK = 1 << 14
_PER_HASH = 64


class Looks:
    """The looks of n pictures, in arrays.

    Attributes:
        hashes: (n,) uint64.
        sketches: (n, 256) uint8.
        strict: (n,) bool: tiny pictures.
        labels: (n,) int64.
    """

    def __init__(self, pictures: Sequence[Picture], labels: Sequence[int]) -> None:
        self.hashes = np.array([picture.phash for picture in pictures], np.uint64)
        self.sketches = np.frombuffer(b"".join(p.sketch for p in pictures), np.uint8).reshape(len(pictures), -1)
        self.strict = np.array([min(p.width, p.height) <= TINY for p in pictures], bool)
        self.labels = np.array(labels, np.int64)

    def standardised(self, which: Ints) -> NDArray[np.float32]:
        """Sketches with mean 0 and length 1, so that a product of two is their correlation; flat ones become 0."""
        values = self.sketches[which].astype(np.float32)
        values -= values.mean(axis=1, keepdims=True)
        length = np.linalg.norm(values, axis=1, keepdims=True)
        flat = length < FLAT * np.sqrt(values.shape[1])
        values /= np.maximum(length, 1e-6)
        values[flat[:, 0]] = 0
        return values

    def confirmed(self, first: Ints, second: Ints, correlation: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Whether pairs are alike, given the correlation of their sketches."""
        strict = (self.labels[first] != self.labels[second]) | self.strict[first] | self.strict[second]
        enough: NDArray[np.bool_] = correlation >= np.where(strict, ALIKE_STRICT, ALIKE)
        return enough

    def alike(self, first: Ints, second: Ints) -> NDArray[np.bool_]:
        """Whether pairs are alike by their sketches, some thousand pairs at a time."""
        found = np.zeros(len(first), bool)
        for start in range(0, len(first), _CHUNK):
            part = slice(start, start + _CHUNK)
            a, b = first[part], second[part]
            correlation = np.einsum("ij,ij->i", self.standardised(a), self.standardised(b))
            found[part] = self.confirmed(a, b, correlation)
        return found


def components(count: int, pairs: Sequence[tuple[Ints, Ints]]) -> Ints:
    """Connected components of an undirected graph.

    Args:
        count: Number of nodes.
        pairs: Edges, as (first nodes, second nodes).

    Returns:
        (count,) the component of each node.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    first = np.concatenate([a for a, _ in pairs]) if pairs else np.zeros(0, np.int64)
    second = np.concatenate([b for _, b in pairs]) if pairs else np.zeros(0, np.int64)
    graph = coo_array((np.ones(len(first), np.int8), (first, second)), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)


def find_alike(looks: Looks, tick: Callable[[], None]) -> Ints:
    """Groups pictures that look alike, directly or over others.

    Pictures with one and the same hash are compared all with all (as products of matrices); of each kind found there,
    one stands for all in the search among hashes that differ in 1 to 4 bits.

    Args:
        looks: The pictures.
        tick: Called between blocks of work; may raise to cancel.

    Returns:
        (n,) the group of each picture.
    """
    count = len(looks.hashes)
    edges = _Edges(count)
    for bucket in _buckets(looks.hashes):
        edges.add(*_all_with_all(looks, bucket, tick))
    nodes = _representatives(looks.hashes, edges.groups())
    for first, second in _close(looks.hashes[nodes], tick):
        a, b = nodes[first], nodes[second]
        kept = looks.alike(a, b)
        edges.add(a[kept], b[kept])
    return edges.groups()


class _Edges:
    """Edges of the graph, pressed together from time to time, so that millions of them need no memory."""

    def __init__(self, count: int) -> None:
        self._count, self._held = count, 0
        self._pairs: list[tuple[Ints, Ints]] = []

    def add(self, first: Ints, second: Ints) -> None:
        self._pairs.append((first, second))
        self._held += len(first)
        if self._held > max(1_000_000, 4 * self._count):
            self._pairs, self._held = [(_leaders(self.groups()), np.arange(self._count))], self._count

    def groups(self) -> Ints:
        return components(self._count, self._pairs)


def _buckets(hashes: NDArray[np.uint64]) -> Iterator[Ints]:
    """Sets of two and more pictures with the same hash."""
    order = np.argsort(hashes, kind="stable")
    edges = np.flatnonzero(np.diff(hashes[order])) + 1
    for bucket in np.split(order, edges):
        if len(bucket) > 1:
            yield bucket


def _all_with_all(looks: Looks, bucket: Ints, tick: Callable[[], None]) -> tuple[Ints, Ints]:
    """Edges that join what is alike in a bucket: from the first of each group to its members.

    Block by block of rows, the very first picture alone: pairs that are in one group already are not looked at again,
    so a bucket of a single picture in thousands of versions costs no more than one of unrelated pictures.
    """
    values = looks.standardised(bucket)
    group = np.arange(len(bucket))
    start, rows = 0, 1
    while start < len(bucket):
        tick()
        like = values[start : start + rows] @ values[start:].T >= ALIKE
        if np.count_nonzero(like) > 2 * rows:  # more than each with itself
            like &= group[start : start + rows, None] != group[None, start:]
        first, second = (found + start for found in np.nonzero(like))
        kept = looks.alike(bucket[first], bucket[second])
        if (first[kept] != second[kept]).any():
            group = components(len(bucket), [(_leaders(group), np.arange(len(bucket))), (first[kept], second[kept])])
        start, rows = start + rows, max(1, _BLOCK // len(bucket))
    return bucket[_leaders(group)], bucket


def _leaders(group: Ints) -> Ints:
    """The first member of each one's group."""
    firsts, place = np.unique(group, return_index=True, return_inverse=True)[1:]
    return firsts[place].astype(np.int64)


def _representatives(hashes: NDArray[np.uint64], groups: Ints) -> Ints:
    """One picture of each group, at most 64 of one hash: a hash shared by more kinds of pictures says too little."""
    firsts = np.unique(groups, return_index=True)[1]
    order = firsts[np.argsort(hashes[firsts], kind="stable")]
    sorted_hashes = hashes[order]
    place = np.arange(len(order)) - np.searchsorted(sorted_hashes, sorted_hashes)
    return order[place < _PER_HASH].astype(np.int64)


def _close(hashes: NDArray[np.uint64], tick: Callable[[], None]) -> Iterator[tuple[Ints, Ints]]:
    """Pairs whose hashes differ in 1 to 4 bits.

    Of five bands at least one is equal in such a pair (pigeonhole), so only pictures that share a band are compared:
    sorted by the band, each with the k-th after it, for k = 1, 2, … while any still share it.
    """
    for shift, width in _BANDS:
        keys = (hashes >> np.uint64(shift)) & np.uint64((1 << width) - 1)
        order = np.argsort(keys, kind="stable").astype(np.int64)
        keys, sorted_hashes = keys[order], hashes[order]
        here, offset = np.arange(len(order) - 1), 1
        while len(here):
            tick()
            here = here[here + offset < len(order)]
            here = here[keys[here] == keys[here + offset]]
            bits = np.bitwise_count(sorted_hashes[here] ^ sorted_hashes[here + offset])
            near = here[(bits > 0) & (bits <= MAX_BITS)]
            if len(near):
                yield order[near], order[near + offset]
            offset += 1
